/** Reads DL, the text format of UCINET (Borgatti, Everett and Freeman, “UCINET 6 for Windows”, DL files). */
import { type Fault, type Outcome, unreadable } from '../../../network/problems.ts';
import type { ForeignGraph, ForeignNode } from '../foreign-graph.ts';
import { hasDirection, tiesIn } from '../number-matrix.ts';
import { edgesOf, modeOf, type Tie } from '../ties.ts';
import { type DlHead, headOf, labelsIn } from './dl-head.ts';

/** A line of the data, in words. */
interface Line {
  readonly words: readonly string[];
  readonly line: number;
}

/** More organizations than any network that opens. */
const MOST_NODES = 200_000;

class Misfit extends Error {
  constructor(
    readonly fault: Fault,
    readonly line: number | null = null,
  ) {
    super(fault.code);
  }
}

/**
 * Reads full and half matrices, lists of edges and of nodes, of organizations of one kind or of two, with labels
 * in lists or among the data; several matrices are relations of several types. Whether a matrix has a direction its
 * cells tell; a list of edges has one, for the format does not say.
 */
export function readDl(text: string, file: string): Outcome<ForeignGraph> {
  try {
    return { ok: true, value: graphOf(text), notes: [] };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const place = error.line === null ? null : { line: error.line };
    return { ok: false, problems: [unreadable(file, error.fault, place)] };
  }
}

function graphOf(text: string): ForeignGraph {
  const [mark = ''] = /\bdata\s*:/i.exec(text) ?? [];
  const start = mark === '' ? -1 : text.indexOf(mark);
  if (start < 0) throw new Misfit({ code: 'dl-without-data', params: {} });
  const head = headOf(text.slice(0, start));
  if (!head || head.rows + head.columns > MOST_NODES)
    throw new Misfit({ code: 'dl-without-size', params: {} }, 1);
  const firstLine = text.slice(0, start).split('\n').length;
  const lines = text
    .slice(start + mark.length)
    .split('\n')
    .map((line, i) => ({ words: labelsIn(line), line: firstLine + i }))
    .filter(({ words }) => words.length > 0);
  const isMatrix = /^(?:fullmatrix|fm|upperhalf|uh|lowerhalf|lh)$/.test(head.format);
  const isList = /^(?:edgelist|nodelist|el|nl)[12]?$/.test(head.format);
  if (!isMatrix && !isList)
    throw new Misfit({ code: 'dl-format', params: { format: head.format.slice(0, 40) } }, 1);
  const { nodes, ties } = isMatrix ? fromMatrices(head, lines) : fromLists(head, lines);
  const params = { rows: head.rows, columns: head.columns };
  return {
    title: head.title,
    attributes: [],
    nodes,
    edges: edgesOf(ties),
    notes: head.isTwoMode ? [{ code: 'matrix-of-two-kinds', params, place: null }] : [],
    undeclaredNodes: 'add',
  };
}

interface Content {
  readonly nodes: ForeignNode[];
  readonly ties: Tie[];
}

/** Names of the organizations at the rows and at the columns; numbers stand for those without. */
function namesOf(head: DlHead, rows: readonly string[], columns: readonly string[]) {
  const name = (labels: readonly string[], i: number) => labels[i] ?? `${i + 1}`;
  const left = Array.from({ length: head.rows }, (_, i) => name(rows, i));
  // Of two kinds without names, the numbers go on.
  const above = Array.from({ length: head.columns }, (_, i) =>
    name(columns, head.isTwoMode && columns.length === 0 ? head.rows + i : i),
  );
  return { left, above: head.isTwoMode ? above : left };
}

function nodesOf(head: DlHead, left: readonly string[], above: readonly string[]): ForeignNode[] {
  const place = { line: 1 };
  if (!head.isTwoMode) return [...new Set(left)].map((id) => ({ id, attributes: [], place }));
  const rows = new Set(left);
  const columns = new Set(above.filter((id) => !rows.has(id)));
  return [
    ...[...rows].map((id) => ({ id, attributes: modeOf(1), place })),
    ...[...columns].map((id) => ({ id, attributes: modeOf(2), place })),
  ];
}

function fromMatrices(head: DlHead, lines: readonly Line[]): Content {
  const words = lines.flatMap(({ words, line }) => words.map((word) => ({ word, line })));
  let at = 0;
  let [rowLabels, columnLabels] = [head.rowLabels, head.columnLabels];
  const layers: { readonly values: number[][]; readonly line: number[] }[] = [];
  const last = words.at(-1)?.line ?? 1;
  for (let matrix = 0; matrix < head.matrices; matrix++) {
    if (head.embedded.columns) {
      columnLabels = words.slice(at, at + head.columns).map(({ word }) => word);
      at += head.columns;
    }
    const values: number[][] = [];
    const placed: number[] = [];
    const labels: string[] = [];
    for (let row = 0; row < head.rows; row++) {
      if (head.embedded.rows) labels.push(words[at++]?.word ?? '');
      const [from, to] = spanOf(head, row);
      const cells: number[] = Array.from({ length: from }, () => 0);
      placed.push(words[at]?.line ?? last);
      for (let column = from; column < to; column++) {
        const one = words[at++];
        const value = Number(one?.word ?? Number.NaN);
        if (one === undefined) throw new Misfit({ code: 'text-cut-off', params: {} }, last);
        if (!Number.isFinite(value))
          throw new Misfit(
            { code: 'syntax-broken', params: { found: one.word.slice(0, 40) } },
            one.line,
          );
        cells.push(value);
      }
      values.push(cells);
    }
    if (labels.length > 0) rowLabels = labels;
    layers.push({ values, line: placed });
  }
  const { left, above } = namesOf(head, rowLabels, columnLabels);
  const ties = layers.flatMap(({ values, line }, i) => {
    const directed = !head.isTwoMode && hasDirection(values);
    const type = head.matrices > 1 ? (head.matrixLabels[i] ?? `${i + 1}`) : head.matrixLabels[0];
    return tiesIn(values, directed || head.isTwoMode).map(
      ({ row, column, value }): Tie => ({
        source: left[row] ?? '',
        target: above[column] ?? '',
        directed,
        type,
        weight: value,
        place: { line: line[row] ?? 1 },
      }),
    );
  });
  return { nodes: nodesOf(head, left, above), ties };
}

/** The columns of which a row has cells: all, or one side of the diagonal. */
function spanOf({ format, columns, hasDiagonal }: DlHead, row: number): readonly [number, number] {
  if (format === 'lowerhalf' || format === 'lh') return [0, hasDiagonal ? row + 1 : row];
  if (format === 'upperhalf' || format === 'uh') return [hasDiagonal ? row : row + 1, columns];
  return [0, columns];
}

/** A line for each edge, or for each organization and all that it leads to; `!` begins the next relation. */
function fromLists(head: DlHead, lines: readonly Line[]): Content {
  const { left, above } = namesOf(head, head.rowLabels, head.columnLabels);
  const hasNames = head.embedded.rows || head.embedded.columns;
  const found = new Set<string>(hasNames ? [] : [...left, ...above]);
  const nameOf = (word: string, names: readonly string[], line: number): string => {
    const at = Number(word) - 1;
    const name = hasNames ? word : names.includes(word) ? word : names[at];
    if (name === undefined)
      throw new Misfit({ code: 'edge-to-missing-node', params: { id: word.slice(0, 40) } }, line);
    found.add(name);
    return name;
  };
  const isEdges = head.format.startsWith('e');
  let layer = 0;
  const ties = lines.flatMap(({ words, line }): Tie[] => {
    const [first = '', ...others] = words;
    if (first === '!') {
      layer += 1;
      return [];
    }
    const type = head.matrixLabels[layer] ?? (head.matrices > 1 ? `${layer + 1}` : undefined);
    const source = nameOf(first, left, line);
    const weight = isEdges && others[1] !== undefined ? Number(others[1]) : 1;
    if (!Number.isFinite(weight))
      throw new Misfit(
        { code: 'syntax-broken', params: { found: (others[1] ?? '').slice(0, 40) } },
        line,
      );
    return (isEdges ? others.slice(0, 1) : others).map((word) => ({
      source,
      target: nameOf(word, above, line),
      directed: !head.isTwoMode,
      type,
      weight,
      place: { line },
    }));
  });
  const nodes = hasNames
    ? [...found].map((id) => ({ id, attributes: [], place: { line: 1 } }))
    : nodesOf(head, left, above);
  return { nodes, ties };
}
