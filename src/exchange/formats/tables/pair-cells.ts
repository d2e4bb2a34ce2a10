/** Cells that name two organizations (`A - B`), told apart though names have dashes of their own. */

const DASH = /\s+(?:-|–|—|vs\.?)\s+/gi;
/** No two names have more; so long a cell is not worth trying in all ways. */
const MOST_DASHES = 12;
const LONGEST = 1000;

export interface DividedPair {
  readonly source: string;
  readonly target: string;
  /** The cell could be divided otherwise: worth a look. */
  readonly isGuess: boolean;
}

/**
 * Divides each cell at one of its dashes. A cell with one dash is divided there, and tells two names. One with several
 * (`Gulf Cartel - Los Zetas - Old School`) is divided where most of its halves are such a name, or one with a part behind
 * it, as data sets name a faction.
 * @returns by cell; `null` where no dash, or no single one, divides it
 */
export function dividedPairs(cells: Iterable<string>): ReadonlyMap<string, DividedPair | null> {
  const all = new Map([...new Set(cells)].map((cell) => [cell, waysOf(cell)]));
  const names = new Set(
    [...all.values()].flatMap((ways) => (ways.length === 1 ? (ways[0] ?? []) : [])),
  );
  return new Map([...all].map(([cell, ways]) => [cell, likeliest(ways, names)]));
}

/** Whether a cell has a dash at which it could be divided. */
export function isDividable(cell: string): boolean {
  return waysOf(cell).length > 0;
}

type Halves = readonly [source: string, target: string];

/** Each way to divide a cell at a dash; none where there are too many. */
function waysOf(cell: string): Halves[] {
  if (cell.length > LONGEST) return [];
  const dashes = [...cell.matchAll(DASH)];
  if (dashes.length > MOST_DASHES) return [];
  return dashes.flatMap(({ index, 0: dash }): Halves[] => {
    const halves = [cell.slice(0, index).trim(), cell.slice(index + dash.length).trim()] as const;
    return halves.every((half) => half !== '') ? [halves] : [];
  });
}

function likeliest(ways: readonly Halves[], names: ReadonlySet<string>): DividedPair | null {
  const scored = ways.map((halves) => ({
    halves,
    score: halves.filter((half) => isName(half, names)).length,
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const [only, ...others] = scored.filter(({ score }) => score === best);
  if (!only || others.length > 0) return null;
  const [source, target] = only.halves;
  return { source, target, isGuess: ways.length > 1 };
}

/** A name that is known, or one with a part behind a dash. */
function isName(half: string, names: ReadonlySet<string>): boolean {
  const [first, ...rest] = half.split(DASH);
  return names.has(half) || (rest.length === 1 && first !== undefined && names.has(first));
}
