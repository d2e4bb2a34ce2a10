import { describe, expect, test } from 'vitest';
import { isNodeLink, readNodeLink } from '../../../../src/exchange/formats/node-link/node-link.ts';
import { importFiles } from '../../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../../src/exchange/opening/import-result.ts';
import { fixture, graphOf, problemsOf } from '../../read-graphs.ts';

const read = (value: unknown) => graphOf(readNodeLink(value, 'a.json'));
const lines = ({ edges }: ReturnType<typeof read>) =>
  edges.map(({ source, target, directed, type = '' }) =>
    [source, directed ? '→' : '—', target, type].join(' ').trim(),
  );

describe('NetworkX', () => {
  test.each([
    ['networkx_links', ['zetas → gulf splinter of', 'sin → gulf alliance', 'sin → zetas rivalry']],
    ['networkx_edges', ['zetas — gulf splinter of', 'zetas — sin rivalry', 'gulf — sin alliance']],
  ])('%s', (name, edges) => {
    const graph = read(JSON.parse(fixture(`node-link/${name}.json`)));
    expect(lines(graph).sort()).toEqual([...edges].sort());
    expect(graph.nodes[1]).toMatchObject({ id: 'gulf', label: 'Cártel del Golfo' });
    expect(graph.notes).toEqual([]);
  });
});

describe('the ends of a link', () => {
  const nodes = [{ name: 'Norte' }, { name: 'Sur' }, { name: 'Este' }];
  test.each([
    ['names', nodes, [{ source: 'Norte', target: 'Este' }], ['Norte — Este']],
    ['places from 0', nodes, [{ source: 0, target: 2, value: 3 }], ['Norte — Este']],
    ['the nodes themselves', nodes, [{ source: nodes[0], target: nodes[2] }], ['Norte — Este']],
    ['ids that are numbers', [{ id: 1 }, { id: 0 }], [{ source: 0, target: 1 }], ['0 — 1']],
    ['under other names', [{ id: 'a' }, { id: 'b' }], [{ from: 'a', to: 'b' }], ['a — b']],
    [
      'nodes without any id',
      [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ],
      [{ source: 1, target: 0 }],
      ['1 — 0'],
    ],
  ])('are %s', (_, some, links, edges) => {
    const graph = read({ nodes: some, links });
    expect(lines(graph)).toEqual(edges);
    expect(graph.notes.map(({ code }) => code)).toEqual(['direction-not-said']);
  });

  test('that is missing is a problem with its place', () => {
    expect(problemsOf(readNodeLink({ nodes, links: [{ source: 0 }] }, 'a.json'))).toEqual([
      ['links[0]', 'The edge has no “source” or no “target”'],
    ]);
  });
});

test('CRIMENET’s list of edges keeps descriptions, periods, quotes and addresses', () => {
  const text = fixture('node-link/crimenet_six-edges.json');
  const value: unknown = JSON.parse(text);
  expect(isNodeLink(value)).toBe(true);
  const graph = read(value);
  expect(graph.edges).toHaveLength(6);
  expect(graph.edges[0]?.attributes.map(([name]) => name)).toEqual(['relationship']);
  const [evidence] = graph.edges[0]?.evidence ?? [];
  expect(evidence).toMatchObject({ source: 'a-json', role: 'supports', when: '2012' });
  expect(evidence?.selector).toMatchObject([{ type: 'FragmentSelector', value: 'row=1' }]);
  for (const words of Object.values((value as object[])[0] ?? {})
    .flat()
    .slice(3))
    expect(evidence?.note).toContain(words);
  const bytes = new TextEncoder().encode(text);
  const result = importFiles([{ name: 'edges.json', bytes }], NO_CHOICES);
  expect(result.ok && result.proposal.types.map(({ name, choice }) => [name, choice])).toEqual([
    ['conflict', 'rivalry'],
    ['cooperation', 'alliance'],
    ['other', 'own-name'],
  ]);
});

test('an edge that quotes nothing and names no address has no evidence, and keeps its fields', () => {
  const nodes = [{ id: 'a' }, { id: 'b' }];
  const link = { source: 'a', target: 'b', description: 'x', date: '2010', quote: '', url: [] };
  const { edges, attributes } = read({ nodes, links: [link] });
  expect(edges[0]?.evidence).toBeUndefined();
  expect(edges[0]?.attributes.map(([name]) => name)).toContain('description');
  expect(attributes).toEqual([]);
});

test.each([
  [{ nodes: [], edges: [] }, true],
  [{ nodes: [{ id: 1 }] }, false],
  [[{ source: 'a', target: 'b' }], true],
  [[{ a: 1 }], false],
  [null, false],
])('what is node-link JSON: %j %s', (value, is) => expect(isNodeLink(value)).toBe(is));
