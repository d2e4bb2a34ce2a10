/** From what a browser kept to a document, in the state in which it was left. */
import * as v from 'valibot';
import { apply, invert } from '../network/changes.ts';
import { type Network, networkSchema } from '../network/records.ts';
import type { Document } from './document.ts';
import type { History, Step } from './history.ts';
import type { Stored } from './stored-networks.ts';

type Restored = Pick<
  Document,
  'id' | 'network' | 'history' | 'isDraft' | 'isElsewhere' | 'link' | 'opened'
>;

/**
 * The document that was kept, its shape checked record by record; `null` where what lies there is none, such as after a fault of
 * the disk, or where a newer version of the page wrote what this one does not know.
 */
export function restored({ kept, content, steps }: Stored): Restored | null {
  try {
    const { opened, line, done } = isWhole(content)
      ? fromWhole(content)
      : { opened: content, line: steps, done: kept.done };
    if (!isNetwork(opened) || line.length < done) return null;
    const history = { past: line.slice(0, done), future: line.slice(done) };
    const network = after(opened, history.past);
    if (!isNetwork(network)) return null;
    // Whether the steps that were taken back can be done again.
    after(network, history.future);
    const { id, isDraft, link } = kept;
    return { id, network, history, isDraft, isElsewhere: false, link, opened };
  } catch {
    // Changes that do not fit the records.
    return null;
  }
}

/** Whether it has the shape of a network. What it says may break a rule, such as a name that is still empty. */
function isNetwork(content: unknown): content is Network {
  const { issues = [] } = v.safeParse(networkSchema, content);
  return issues.every(({ kind }) => kind === 'validation');
}

function after(network: Network, steps: readonly Step[]): Network {
  return steps.reduce((now, { changes }) => apply(now, changes), network);
}

/** Drafts were kept as they are before version 3: what was done is taken back to know how they were opened. */
function fromWhole({ network, history }: Whole): {
  opened: unknown;
  line: readonly Step[];
  done: number;
} {
  const { past, future } = history;
  const opened = past.reduceRight((now, { changes }) => apply(now, invert(changes)), network);
  return { opened, line: [...past, ...future], done: past.length };
}

interface Whole {
  readonly network: Network;
  readonly history: History;
}

function isWhole(content: unknown): content is Whole {
  return typeof content === 'object' && content !== null && 'history' in content;
}
