/** Undo and redo over every command that changes the document, to the last character. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differing, judgementsOf } from '../../src/analysis/agreement/judgements.ts';
import { addOrganization } from '../../src/coding/acts/organizations.ts';
import { FRAME_IDS } from '../../src/network/frames.ts';
import type { Network } from '../../src/network/records.ts';
import type { StepName } from '../../src/network/steps.ts';
import { keepMatches } from '../../src/state/comparison.ts';
import {
  addBloc,
  type Document,
  edit,
  inFrame,
  openDocument,
  pin,
  place,
  removeBloc,
  resetPositions,
  unpin,
} from '../../src/state/document.ts';
import { redo, undo } from '../../src/state/history.ts';
import { withPlacesForNew } from '../../src/state/placing.ts';
import { restored } from '../../src/state/restoring.ts';
import { settled, settleIn } from '../../src/state/settling.ts';
import { withoutStep, withStep, withStepMoved } from '../../src/state/story.ts';
import { EMPTY_VIEW } from '../../src/state/view.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { editedNetworks } from '../network/edited-networks.ts';

/** What a command is given besides the document: a name, and a number that chooses among records. */
interface Given {
  readonly name: string;
  readonly n: number;
}
type Command = (document: Document, given: Given) => Document;

const nth = (list: readonly { readonly id: string }[], n: number) =>
  list[n % list.length]?.id ?? '';
const other = smallNetwork();
const STORY: StepName = { code: 'story', params: {} };

/** By the file that holds them; another file that edits the document needs its commands here. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, Command>>>> = {
  'document.ts': {
    pin: (document, { n }) => {
      const organization = nth(document.network.organizations, n);
      return pin(document, [{ organization, x: n, y: -n }]);
    },
    unpin: (document, { n }) => unpin(document, [nth(document.network.organizations, n)]),
    place: (document, { n }) => {
      const ids = document.network.organizations.slice(n % 4).map(({ id }) => id);
      const places = new Map(ids.map((id, i) => [id, { x: i * n, y: i }]));
      return place(document, places, { method: 'annealed', seed: n });
    },
    resetPositions: (document) => resetPositions(document),
    addBloc: (document, { name, n }) => {
      const members = [{ organization: nth(document.network.organizations, n) }];
      return addBloc(document, { name, members, evidence: [] }).document;
    },
    removeBloc: (document, { n }) => removeBloc(document, nth(document.network.blocs, n)),
  },
  'story.ts': {
    addStep: (document, { name, n }) => {
      const { story = [], organizations } = document.network;
      const select = n % 2 === 0 ? nth(organizations, n) : null;
      const { network } = withStep(document.network, name, EMPTY_VIEW, select, nth(story, n));
      return edit(document, network, STORY);
    },
    removeStep: (document, { n }) =>
      edit(document, withoutStep(document.network, nth(document.network.story ?? [], n)), STORY),
    moveStep: (document, { n }) => {
      const id = nth(document.network.story ?? [], n);
      return edit(document, withStepMoved(document.network, id, n % 2 === 0 ? 1 : -1), STORY);
    },
  },
  'coding.ts': {
    code: (document, { name }) => {
      const made = addOrganization(document.network, { name: `The ${name}`, kind: 'other' });
      if (!made.ok) return document;
      const { network, step } = made.value;
      return edit(document, withPlacesForNew(document.network, network, document.frame), step);
    },
  },
  'settling.ts': {
    settleIn: (document, { name, n }) => {
      const { network } = document;
      const second = { ...network, relations: network.relations.slice(n % 3) };
      const [difference] = differing(judgementsOf(network, second).list);
      if (!difference) return document;
      const decision = { choice: 'second', by: 'Ana', reason: `Because ${name}` } as const;
      const outcome = settled(network, second, difference, decision);
      return outcome.ok ? settleIn(document, outcome.value) : document;
    },
  },
  'comparison.ts': {
    keepMatches: (document, { n }) => {
      const ids = document.network.organizations.slice(n % 9).map(({ id }) => id);
      const decided = ids.map((a, i) => ({ a, b: nth(other.organizations, i + n) }));
      const [accepted, refused] = [decided.slice(n % 3), decided.slice(0, n % 3)];
      return keepMatches(document, { a: document.network, b: other, accepted, refused });
    },
  },
};

const commands = Object.values(COMMANDS).flatMap((of) => Object.entries(of));
const step = fc.record({
  command: fc.constantFrom(
    ...commands,
    ['undo', (document) => ({ ...document, ...undo(document) })] as [string, Command],
    ['redo', (document) => ({ ...document, ...redo(document) })] as [string, Command],
    ['turn', (document, { n }) => inFrame(document, FRAME_IDS[n % 3] ?? 'square')] as [
      string,
      Command,
    ],
  ),
  given: fc.record({ name: fc.string({ maxLength: 8 }), n: fc.nat(20) }),
});
const steps = fc.array(step, { maxLength: 20 });

const written = ({ network }: { network: Network }) => JSON.stringify(network);
/** As it is after this browser has kept it, and a page that was loaded again has read it. */
const kept = (document: Document): Document => {
  const { id, network, history, opened, isDraft, link } = document;
  const line = [...history.past, ...history.future];
  const all = { id, network: network.id, title: network.title, isDraft, link, at: 0, size: 0 };
  const about = { ...all, steps: line.length, done: history.past.length, view: '' };
  const stored = structuredClone({ kept: about, content: opened, steps: line, forms: {} });
  const found = restored(stored);
  if (!found) throw new Error('what was kept is not what can be restored');
  return { ...document, ...found };
};
const isBack = (document: Document) => document.history.past.length === 0;

test('undo gives every earlier version back, and redo every later one, byte for byte', () => {
  fc.assert(
    fc.property(editedNetworks, steps, (network, taken) => {
      let document = openDocument(network);
      for (const { command, given } of taken) document = command[1](document, given);

      expectExact(document, network);
    }),
  );
});

/** All versions of a document are those of the same document after a reload, back to the first and forward again. */
function expectExact(document: Document, first: Network): void {
  let [own, again] = [document, kept(document)];
  const versions = [written(own)];
  while (!isBack(own)) {
    own = { ...own, ...undo(own) };
    versions.push(written(own));
  }
  expect(versions.at(-1)).toBe(JSON.stringify(first));
  for (const version of versions) {
    expect(written(again)).toBe(version);
    again = { ...again, ...undo(again) };
  }
  again = kept(again);
  for (const version of versions.toReversed()) {
    expect(written(again)).toBe(version);
    again = { ...again, ...redo(again) };
  }
}

test('two hundred steps are all taken back and made again, across reloads', () => {
  const acts = fc.array(step, { minLength: 600, maxLength: 600 });
  fc.assert(
    fc.property(editedNetworks, acts, (network, taken) => {
      let document = openDocument(network);
      for (const { command, given } of taken) {
        document = command[1](document, given);
        if (document.history.past.length === 200) break;
      }
      fc.pre(document.history.past.length > 100);
      expectExact(document, network);
    }),
    { numRuns: 3 },
  );
});

test('each command alone is taken back, and made again', () => {
  fc.assert(
    fc.property(
      editedNetworks,
      fc.constantFrom(...commands),
      fc.string({ maxLength: 8 }),
      fc.nat(20),
      (network, [, command], name, n) => {
        const document = command(openDocument(network), { name, n });
        const back = { ...document, ...undo(document) };
        expect(written(back)).toBe(JSON.stringify(network));
        expect(written(redo(back))).toBe(written(document));
        // What says the same as before is no step.
        const isStep = document.history.past.length > 0;
        expect(isStep).toBe(written(document) !== JSON.stringify(network));
      },
    ),
    { numRuns: 300 },
  );
});

test('no command that edits the document is left out here', () => {
  const folder = new URL('../../src/', import.meta.url);
  const editing = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) =>
      /\bedit\(|(?<!\.)\brecord\(/.test(readFileSync(new URL(path, folder), 'utf8')),
    )
    .map((path) => path.replace(/^.*[/\\]/, ''));
  expect(editing.sort()).toEqual([...Object.keys(COMMANDS), 'history.ts'].sort());
});
