/** What the reader decided on matches of two networks, remembered by this browser: the address has it too. */
import { keep, kept } from './kept.ts';

const KEY = 'explorer.matches';
/** Pairs of networks; the oldest are forgotten first. */
const MOST = 50;

/** The options of a comparison that accept and refuse matches. */
export type Decisions = Readonly<Record<'accept' | 'refuse', string>>;

/** Decisions on matches of the network `a` with `b`, whichever of the two was open; empty for none. */
export function rememberedDecisions(a: string, b: string): Decisions {
  const found = kept(KEY)[pairOf(a, b)];
  const decided = isDecisions(found) ? found : { accept: '', refuse: '' };
  return a <= b ? decided : turned(decided);
}

/** Keeps decisions for the next time. */
export function rememberDecisions(a: string, b: string, decisions: Decisions): void {
  const { [pairOf(a, b)]: _, ...others } = kept(KEY);
  const isNone = decisions.accept === '' && decisions.refuse === '';
  const own = isNone ? {} : { [pairOf(a, b)]: a <= b ? decisions : turned(decisions) };
  keep(KEY, Object.fromEntries(Object.entries({ ...others, ...own }).slice(-MOST)));
}

function pairOf(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

/** The same with the networks in the other order. */
function turned({ accept, refuse }: Decisions): Decisions {
  const turn = (keys: string) =>
    keys
      .split(',')
      .map((key) => key.split('~').reverse().join('~'))
      .join(',');
  return { accept: turn(accept), refuse: turn(refuse) };
}

function isDecisions(value: unknown): value is Decisions {
  if (typeof value !== 'object' || value === null) return false;
  const { accept, refuse } = value as Record<string, unknown>;
  return typeof accept === 'string' && typeof refuse === 'string';
}
