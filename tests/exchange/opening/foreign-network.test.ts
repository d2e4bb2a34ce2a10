import { describe, expect, test } from 'vitest';
import type { ForeignEdge, ForeignGraph } from '../../../src/exchange/formats/foreign-graph.ts';
import { foreignNetwork } from '../../../src/exchange/opening/foreign-network.ts';
import { chosenRelation } from '../../../src/exchange/opening/foreign-types.ts';
import type { TypeChoice } from '../../../src/exchange/opening/type-choices.ts';
import { words } from '../../../src/words/words.ts';
import { messageOf, saidNotes } from '../../said.ts';

const edge = (source: string, target: string, more: Partial<ForeignEdge> = {}): ForeignEdge => ({
  source,
  target,
  directed: false,
  attributes: [],
  place: `edge ${source}-${target}`,
  ...more,
});

const graph = (edges: readonly ForeignEdge[], more: Partial<ForeignGraph> = {}): ForeignGraph => ({
  attributes: [],
  nodes: ['a', 'b', 'c'].map((id) => ({ id, attributes: [], place: `node ${id}` })),
  edges,
  notes: [],
  undeclaredNodes: 'refuse',
  ...more,
});

function made(input: ForeignGraph, choices: readonly [string, TypeChoice][] = []) {
  const outcome = foreignNetwork(input, 'other.graph', new Map(choices));
  if (!outcome.ok) throw new Error(messageOf(outcome.problems));
  return { ...outcome.value, notes: outcome.notes };
}

const ties = (edges: readonly ForeignEdge[], choices: readonly [string, TypeChoice][] = []) =>
  made(graph(edges), choices).network.relations.map(({ source, target, type, typeName }) =>
    [source, typeName ?? type, target].join(' '),
  );

function one<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('there is none');
  return first;
}

describe('types of other files', () => {
  test.each([
    ['Alliances', 'a alliance b'],
    ['RIVALS', 'a rivalry b'],
    ['splinter_of', 'a splinter-of b'],
    ['split into', 'b splinter-of a'],
    ['target of', 'a target-of b'],
    ['targets', 'b target-of a'],
    ['friendly fire', 'a friendly fire b'],
  ])('“%s” reads as a whole, in its direction', (name, tie) => {
    expect(ties([edge('a', 'b', { type: name })])).toEqual([tie]);
  });

  test('signs are taken for what they say, whatever is blank beside them', () => {
    const signed = (...types: (string | undefined)[]) =>
      ties(
        types.map((type, i) => edge(['a', 'b', 'c'][i] ?? '', ['b', 'c', 'a'][i] ?? '', { type })),
      );
    expect(signed('1.0', '-1.0')).toEqual(['a alliance b', 'b rivalry c']);
    expect(signed('+', '\u2212')).toEqual(['a alliance b', 'b rivalry c']);
    expect(signed('+1', '-1', undefined)).toEqual([
      'a alliance b',
      'b rivalry c',
      'a other-undirected c',
    ]);
    expect(signed('1', '-1', 'NA')).toEqual(['a alliance b', 'b rivalry c', 'a NA c']);
    expect(signed('1', '-1', '0')).toEqual(['a alliance b', 'b rivalry c', 'a 0 c']);
  });

  test('weights, codes and one sign alone are no signs', () => {
    const kept = (...types: string[]) =>
      made(graph(types.map((type) => edge('a', 'b', { type })))).types.map(({ choice }) => choice);
    for (const types of [
      ['1.0'],
      ['-1'],
      ['0', '1'],
      ['-'],
      ['1', '-'],
      ['1', '-1', '2'],
      ['+', 'x'],
    ])
      expect(kept(...types), types.join()).toEqual(types.map(() => 'own-name'));
  });

  test('an edge without a type among others with one is said', () => {
    const { notes } = made(graph([edge('a', 'b', { type: '1' }), edge('b', 'c', { type: ' ' })]));
    expect(saidNotes(notes)).toEqual([
      {
        message: 'An edge has no type where others do; it was kept without one',
        place: 'edge b-c',
      },
    ]);
    expect(made(graph([edge('a', 'b')])).notes).toEqual([]);
  });

  test('each type comes with what its first edge becomes', () => {
    const said = (type: string, ...choice: [string, TypeChoice][]) =>
      made(graph([edge('c', 'c', { type }), edge('a', 'b', { type })]), choice).types.map((one) => {
        const { subject, verb, object } = words.reads.sentence(
          ...chosenRelation(one.choice, one.name, one.example),
        );
        return `${one.choice}: ${subject.name} ${verb} ${object.name}`;
      });
    expect(said('targets')).toEqual(['target-of:reversed: a attacked b']);
    expect(said('target of')).toEqual(['target-of: b attacked a']);
    expect(said('targets', ['targets', 'target-of'])).toEqual(['target-of: b attacked a']);
    expect(said('pays')).toEqual(['own-name: a pays b']);
  });

  test('other names are kept, each with or without its direction', () => {
    const { relations } = made(
      graph([edge('b', 'a', { type: 'binds' }), edge('b', 'a', { type: 'binds', directed: true })]),
    ).network;
    expect(relations.map(({ source, target }) => source + target)).toEqual(['ab', 'ba']);
    expect(relations.map(({ typeName }) => typeName)).toEqual(['binds', 'binds']);
    expect(new Set(relations.map(({ type }) => type)).size).toBe(2);
  });

  test('the reader’s choice goes before the reading, and the file’s name stays as an attribute', () => {
    const { network, types } = made(graph([edge('a', 'b', { type: 'binds' })]), [
      ['binds', 'alliance'],
    ]);
    expect(types).toMatchObject([{ name: 'binds', edges: 1, choice: 'alliance' }]);
    expect(network.relations[0]).toMatchObject({
      type: 'alliance',
      attributes: [{ name: 'type', value: 'binds' }],
    });
  });
});

describe('pairs', () => {
  test('a pair without direction that is there twice becomes one, with what both say', () => {
    const { network, notes } = made(
      graph([
        edge('a', 'b', {
          type: 'ally',
          attributes: [
            ['weight', 6],
            ['row', '1'],
          ],
        }),
        edge('b', 'a', {
          type: 'ally',
          attributes: [
            ['weight', 6],
            ['row', '2'],
          ],
        }),
      ]),
    );
    expect(network.relations).toHaveLength(1);
    const values = network.relations[0]?.attributes?.map(({ name, value }) => `${name} ${value}`);
    expect(values).toEqual(['type ally', 'weight 6', 'row 1', 'row 2']);
    expect(notes.map(({ place }) => place)).toEqual(['edge b-a']);
  });

  test('both allied and rivals stay both; two arrows between two stay two', () => {
    const both = [edge('a', 'b', { type: 'ally' }), edge('b', 'a', { type: 'rivals' })];
    expect(ties(both)).toEqual(['a alliance b', 'a rivalry b']);
    const arrows = [edge('a', 'b', { directed: true }), edge('b', 'a', { directed: true })];
    expect(ties(arrows)).toEqual(['a other-directed b', 'b other-directed a']);
  });

  test('a line from a node to itself is left out and said', () => {
    const { network, notes } = made(graph([edge('a', 'a')]));
    expect(network.relations).toEqual([]);
    expect(saidNotes(notes)).toEqual([
      { message: 'An edge from a node to itself was left out', place: 'edge a-a' },
    ]);
  });
});

describe('nodes', () => {
  test('one that only an edge names is added and said, or refused with its place', () => {
    const stray = graph([edge('a', 'z')], { undeclaredNodes: 'add' });
    const { network, notes } = made(stray);
    expect(network.organizations.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'z']);
    expect(notes[0]?.place).toBe('edge a-z');
    const refused = foreignNetwork({ ...stray, undeclaredNodes: 'refuse' }, 'f', new Map());
    expect(refused.ok ? null : refused.problems[0]).toMatchObject({
      file: 'f',
      record: 'edge a-z',
    });
  });

  test('two of one id are refused', () => {
    const node = { id: 'a', attributes: [], place: { line: 3 } };
    const refused = foreignNetwork(graph([], { nodes: [node, node] }), 'f', new Map());
    expect(refused.ok ? null : refused.problems[0]?.record).toEqual({ line: 3 });
  });

  test('names, ids of their own, and attributes are kept, whatever they are called', () => {
    const nodes = [
      {
        id: 'N1',
        label: 'Cártel del Río',
        attributes: [
          ['__proto__', 'x'],
          ['city', { a: 1 }],
        ] as const,
        place: '',
      },
      { id: 'N2', label: 'cartel del rio', attributes: [], place: '' },
      { id: '北', attributes: [['kind', 'cartel']] as const, place: '' },
    ];
    const { organizations } = made(graph([], { nodes })).network;
    expect(organizations.map(({ id }) => id)).toEqual([
      'cartel-del-rio',
      'cartel-del-rio-2',
      'organization-3',
    ]);
    expect(organizations[0]?.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['id', 'N1'],
      ['__proto__', 'x'],
      ['city', '{"a":1}'],
    ]);
    expect(organizations[2]).toMatchObject({ name: '北', kind: 'cartel', attributes: [] });
  });

  test('a node with label and name keeps both; what says the same is said once', () => {
    const said = (...attributes: [string, unknown][]) => {
      const nodes = [{ id: 'a', label: 'Norte', attributes, place: '' }];
      const {
        name,
        kind,
        attributes: kept,
      } = one(made(graph([], { nodes })).network.organizations);
      return [name, kind, ...kept.map((attribute) => `${attribute.name}: ${attribute.value}`)];
    };
    expect(said(['label', 'Norte'], ['name', 'Cártel del Norte'])).toEqual([
      'Norte',
      'other',
      'id: a',
      'name: Cártel del Norte',
    ]);
    expect(said(['label', ' Norte'], ['Name', 'Norte'])).toEqual(['Norte', 'other', 'id: a']);
    expect(said(['kind', 'cartel'], ['sector', 'cartel'])).toEqual([
      'Norte',
      'cartel',
      'id: a',
      'sector: cartel',
    ]);
    expect(said(['x', 'unknown'], ['y', 7])).toEqual([
      'Norte',
      'other',
      'id: a',
      'x: unknown',
      'y: 7',
    ]);
  });

  test('a name of a megabyte is cut and said', () => {
    const nodes = [{ id: 'a', label: 'x'.repeat(1_000_000), attributes: [], place: { line: 9 } }];
    const { network, notes } = made(graph([], { nodes }));
    expect(network.organizations[0]?.name).toHaveLength(301);
    expect(saidNotes(notes)).toContainEqual({
      message: 'A name was cut after 300 characters',
      place: 'line 9',
    });
  });

  test('positions of another picture are spread so that names have room; none where one is missing', () => {
    const at = (id: string, x: number) => ({
      id,
      position: { x, y: 0 },
      attributes: [],
      place: id,
    });
    const { layout } = made(graph([], { nodes: [at('a', 0), at('b', 0.5), at('c', 1)] })).network;
    expect(layout?.positions.map(({ x }) => x)).toEqual([-165, 0, 165]);
    const some = [at('a', 0), { id: 'b', attributes: [], place: '' }];
    expect(made(graph([], { nodes: some })).network.layout).toBeUndefined();
  });
});
