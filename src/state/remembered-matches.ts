/** What the reader decided on matches of two networks, remembered by this browser: the address has it too. */

const KEY = 'explorer.matches';
/** Pairs of networks; the oldest are forgotten first. */
const MOST = 50;

/** The options of a comparison that accept and refuse matches. */
export type Decisions = Readonly<Record<'accept' | 'refuse', string>>;

/** Decisions on matches of the network `a` with `b`, whichever of the two was open; empty for none. */
export function rememberedDecisions(a: string, b: string): Decisions {
  const decided = kept().get(pairOf(a, b)) ?? { accept: '', refuse: '' };
  return a <= b ? decided : turned(decided);
}

/** Keeps decisions for the next time; a browser that keeps nothing is no fault. */
export function rememberDecisions(a: string, b: string, decisions: Decisions): void {
  const all = kept();
  all.delete(pairOf(a, b));
  const isNone = decisions.accept === '' && decisions.refuse === '';
  if (!isNone) all.set(pairOf(a, b), a <= b ? decisions : turned(decisions));
  try {
    localStorage.setItem(KEY, JSON.stringify([...all].slice(-MOST)));
  } catch {
    // A full or forbidden storage: they hold for this time alone.
  }
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

/** What another version of the page, or anybody, left in their place and is none is passed over. */
function kept(): Map<string, Decisions> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Map((Array.isArray(found) ? found : []).filter(isEntry));
  } catch {
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, Decisions] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const { accept, refuse } = (entry[1] ?? {}) as Record<string, unknown>;
  return typeof accept === 'string' && typeof refuse === 'string';
}
