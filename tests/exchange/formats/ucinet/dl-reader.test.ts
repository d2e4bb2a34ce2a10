import { expect, test } from 'vitest';
import { isUcinet } from '../../../../src/exchange/formats/text-formats.ts';
import { readDl } from '../../../../src/exchange/formats/ucinet/dl-reader.ts';
import { fixture, graphOf, problemsOf } from '../../read-graphs.ts';

const read = (text: string) => graphOf(readDl(text, 'a.dl'));
const lines = ({ edges }: ReturnType<typeof read>) =>
  edges.map(({ source, target, directed, type = '' }) =>
    [source, directed ? '→' : '—', target, type].join(' ').trim(),
  );

test('two matrices of the same organizations are relations of two types', () => {
  const text = fixture('ucinet/four-groups.dl');
  expect(isUcinet(text, 'x.txt')).toBe(true);
  const graph = read(text);
  expect(graph.nodes.map(({ id }) => id)).toEqual(['Norte', 'Sur', 'Costa Grande', 'Este']);
  expect(lines(graph)).toEqual([
    'Norte — Sur alliance',
    'Norte — Costa Grande alliance',
    'Norte — Este rivalry',
    'Sur — Costa Grande rivalry',
  ]);
  expect(graph.edges[3]).toMatchObject({ attributes: [['value', 2]], place: { line: 13 } });
});

test.each([
  ['labels among the data', 'dl n=2\nlabels embedded\ndata:\n a b\na 0 1\nb 0 0\n', ['a — b']],
  ['a direction in the cells', 'dl n=3\ndata:\n0 1 0\n0 0 0\n1 1 0\n', ['1 → 2', '3 → 1', '3 → 2']],
  [
    'a lower half',
    'DL N=3, FORMAT = LOWERHALF DIAGONAL=ABSENT\nDATA:\n1\n0 1\n',
    ['2 — 1', '3 — 2'],
  ],
  [
    'a list of edges',
    'dl n=3 format=edgelist1\nlabels:\na,b,c\ndata:\n1 2 1\n3 1 -1\n',
    ['a → b 1', 'c → a -1'],
  ],
  [
    'names in a list of edges',
    'dl n=2 format=edgelist1\nlabels embedded\ndata:\n"x y" z\n',
    ['x y → z'],
  ],
  ['a list of nodes', 'dl n=3 format=nodelist1\ndata:\n1 2 3\n', ['1 → 2', '1 → 3']],
  [
    'two kinds',
    'dl nr=2 nc=2\nrow labels:\na,b\ncolumn labels:\nx,y\ndata:\n1 0\n1 1\n',
    ['a — x', 'b — x', 'b — y'],
  ],
])('%s', (_, text, edges) => {
  expect(lines(read(text))).toEqual(edges);
});

test.each([
  ['cells that are missing', 'dl n=2\ndata:\n0 1\n0\n', 'line 4', /ends too early/],
  ['a word among numbers', 'dl n=2\ndata:\n0 x\n0 1\n', 'line 3', /“x” stands where/],
  [
    'a format that is not read',
    'dl n=2 format=rankedlist1\ndata:\n1 2\n',
    'line 1',
    /“rankedlist1”/,
  ],
  ['no data', 'dl n=2\nlabels:\na,b\n', null, /marked as data/],
  ['no size', 'dl format=fullmatrix\ndata:\n0 1\n1 0\n', 'line 1', /how many organizations/],
  ['an end beyond the size', 'dl n=2 format=edgelist1\ndata:\n1 5\n', 'line 3', /node 5/],
])('%s: refused, with its line', (_, text, place, message) => {
  expect(problemsOf(readDl(text, 'a.dl'))).toEqual([[place, expect.stringMatching(message)]]);
});
