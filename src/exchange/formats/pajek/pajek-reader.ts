/** Reads networks of Pajek (.net): Batagelj and Mrvar, “Pajek: Reference Manual”. */
import { type Fault, type Note, type Outcome, unreadable } from '../../../network/problems.ts';
import type { ForeignAttributes, ForeignGraph, ForeignNode } from '../foreign-graph.ts';
import { typeOf } from '../named-attributes.ts';
import { edgesOf, modeOf, type Tie } from '../ties.ts';

/** More nodes than any network that opens: what a file says of itself is no reason to make so many. */
const MOST_NODES = 200_000;

/** A section, with the words behind its name. */
interface Section {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Reads vertices with names and places, arcs and edges as pairs, as lists and as a matrix, names of relations
 * (`*Arcs :1 "allied with"`), weights and times. Partitions, vectors and how lines are drawn are left out.
 */
export function readPajek(text: string, file: string): Outcome<ForeignGraph> {
  const nodes: ForeignNode[] = [];
  const ties: Tie[] = [];
  const notes: Note[] = [];
  const relations = new Map<string, string>();
  let title: string | undefined;
  let section: Section = { name: '', words: [] };
  let first: number | null = null;
  let row = 0;
  const idOf = (word: string | undefined) => nodes[Number(word) - 1]?.id;
  const refuse = (fault: Fault, line: number): Outcome<never> => ({
    ok: false,
    problems: [unreadable(file, fault, { line })],
  });

  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    const place = { line: i + 1 };
    const { words, times } = partsOf(line);
    const [word = ''] = words;
    if (word === '' || word.startsWith('%') || word.startsWith('/*')) continue;
    if (word.startsWith('*')) {
      section = sectionOf(line);
      row = 0;
      const [one, two] = section.words;
      if (section.name === 'network') title = section.words.join(' ') || undefined;
      else if (section.name === 'vertices') {
        const count = Number(one);
        if (!Number.isInteger(count) || count < 0 || count > MOST_NODES)
          return refuse(
            { code: 'pajek-vertices', params: { found: (one ?? '').slice(0, 40) } },
            i + 1,
          );
        first = two === undefined || !(Number(two) < count) ? null : Number(two);
        for (let n = 0; n < count; n++) {
          const attributes = first === null ? [] : modeOf(n < first ? 1 : 2);
          nodes.push({ id: `${n + 1}`, attributes, place });
        }
      } else if (isOfTies(section.name)) {
        const name = section.words.filter((one) => !one.startsWith(':')).join(' ');
        const number = section.words.find((one) => one.startsWith(':'))?.slice(1);
        if (name !== '' && number !== undefined) relations.set(number, name);
      } else notes.push({ code: 'element-left-out', params: { element: section.name }, place });
      continue;
    }
    if (section.name === 'vertices') {
      const at = Number(word) - 1;
      const old = nodes[at];
      if (!old)
        return refuse({ code: 'edge-to-missing-node', params: { id: word.slice(0, 40) } }, i + 1);
      nodes[at] = vertexOf(old, words, times, place);
      continue;
    }
    if (!isOfTies(section.name)) continue;
    const directed = section.name !== 'edges' && section.name !== 'edgeslist';
    const number = section.words.find((one) => one.startsWith(':'))?.slice(1);
    const ofSection = number === undefined ? undefined : (relations.get(number) ?? number);
    const tie = (from: string | undefined, to: string | undefined, rest: Partial<Tie> = {}) => {
      const [source, target] = [idOf(from), idOf(to)];
      if (source === undefined || target === undefined)
        return from === undefined ? '' : (to ?? from);
      ties.push({ source, target, directed, type: ofSection, weight: 1, place, ...rest });
      return null;
    };
    let missing: string | null = null;
    if (section.name === 'matrix') {
      row += 1;
      for (const [column, cell] of words.entries()) {
        const to = first === null ? column + 1 : first + column + 1;
        const weight = Number(cell);
        if (weight !== 0 && Number.isFinite(weight))
          missing ??= tie(`${row}`, `${to}`, { weight, directed: first === null });
      }
    } else if (section.name === 'arcslist' || section.name === 'edgeslist')
      for (const to of words.slice(1)) missing ??= tie(word, to.replace(/^-/, ''));
    else {
      const [, own] = /^(\d+):$/.exec(word) ?? [];
      const ends = own === undefined ? words : words.slice(1);
      const { type, ...said } = lineOf(ends, times, own ?? number, relations);
      missing = tie(ends[0], ends[1], { ...said, type: type ?? ofSection });
    }
    if (missing !== null)
      return refuse({ code: 'edge-to-missing-node', params: { id: missing.slice(0, 40) } }, i + 1);
  }
  if (nodes.length === 0)
    return { ok: false, problems: [unreadable(file, { code: 'no-graph', params: {} })] };
  const graph = {
    title,
    attributes: [],
    nodes,
    edges: edgesOf(ties),
    notes,
    undeclaredNodes: 'refuse',
  } as const;
  return { ok: true, value: graph, notes: [] };
}

function isOfTies(name: string): boolean {
  return /^(?:arcs|edges|arcslist|edgeslist|matrix)$/.test(name);
}

/** Words cut at white space, of which what stands in quotes is one; and times, which stand in square brackets. */
function partsOf(line: string): {
  readonly words: readonly string[];
  readonly times: readonly string[];
} {
  const found = line.match(/"[^"]*"|\[[^\]]*\]|[^\s"[]+/g) ?? [];
  const words = found.filter((word) => !word.startsWith('['));
  return {
    words: words.map((word) => (word.startsWith('"') ? word.slice(1, -1) : word)),
    times: found.filter((word) => word.startsWith('[')).map((word) => word.slice(1, -1).trim()),
  };
}

function sectionOf(line: string): Section {
  const [name = '', ...words] = partsOf(line.replace(/^\s*\*\s*/, '')).words;
  return { name: name.toLowerCase(), words };
}

/** `1 "Los Zetas" 0.3 0.7 0.5 ellipse ic Red [1997-2016]`; NetworkX writes further names with a value each. */
function vertexOf(
  old: ForeignNode,
  [, label, ...rest]: readonly string[],
  times: readonly string[],
  place: Tie['place'],
): ForeignNode {
  const numbers = rest.findIndex((word) => !Number.isFinite(Number(word)));
  const [x, y] = rest.slice(0, numbers < 0 ? rest.length : numbers).map(Number);
  const isPlaced = x !== undefined && y !== undefined;
  // The shape stands alone behind the place.
  const named = rest.slice(numbers < 0 ? rest.length : numbers);
  const pairs = named.length % 2 === 1 && isPlaced ? named.slice(1) : named;
  return {
    ...old,
    label: label?.trim() || undefined,
    position: isPlaced ? { x, y } : undefined,
    attributes: [...old.attributes, ...pairsIn(pairs), ...times.map(asTime)],
    place,
  };
}

/** `1 2 0.5 l "came out of" c Blue [2010-2012]`. */
function lineOf(
  [, , ...rest]: readonly string[],
  times: readonly string[],
  number: string | undefined,
  relations: ReadonlyMap<string, string>,
): Pick<Tie, 'weight' | 'type'> & { readonly attributes: ForeignAttributes } {
  const weight = Number(rest[0] ?? 'none');
  const hasWeight = Number.isFinite(weight);
  const named = rest.slice(hasWeight ? 1 : 0);
  const label = named.indexOf('l');
  const attributes = pairsIn(named);
  const said = label < 0 ? typeOf(attributes) : named[label + 1];
  const type = said?.trim() || (number === undefined ? undefined : relations.get(number));
  return {
    weight: hasWeight ? weight : 1,
    type,
    attributes: [...attributes, ...times.map(asTime)],
  };
}

/** How Pajek draws a vertex or a line: two letters at most, or one of these. */
const DRAWN = /^(?:.{1,2}|fos|phi|font|size|x_fact|y_fact|s_size|hook[12]|a[12]|k[12]|ap|label)$/i;

/** Names with a value each, but for how they are drawn. */
function pairsIn(words: readonly string[]): ForeignAttributes {
  return words.flatMap((name, at) => {
    const value = words[at + 1];
    const isName = at % 2 === 0 && value !== undefined && /^[\p{L}_]/u.test(name);
    return isName && !DRAWN.test(name) ? [[name, value] as const] : [];
  });
}

function asTime(time: string): ForeignAttributes[number] {
  return ['time', time];
}
