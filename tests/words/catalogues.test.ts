/** What the catalogues of the languages have in common, and what each has of its own. */
import { describe, expect, test } from 'vitest';
import type { Organization } from '../../src/network/records.ts';
import spanishAnalyses from '../../src/words/spanish/analyses.ts';
import spanishBase from '../../src/words/spanish/base.ts';
import { sampleArguments } from './samples.ts';
import { type Saying, sayingsOf } from './sayings.ts';

type OfKind = Pick<Organization, 'kind' | 'name'>;

/** Whatever texts a function answers with, alone, in a list or in fields. */
function textsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  if (answer === null || ['function', 'boolean'].includes(typeof answer)) return [];
  if (answer instanceof Map) return [...answer.values()].flatMap(textsIn);
  if (typeof answer === 'object') return Object.values(answer).flatMap(textsIn);
  return [String(answer)];
}

const english = sayingsOf('english');
const spanish = sayingsOf('spanish');

/** Path, arguments, and what both languages say with them. */
const said = [...english].flatMap(([path, one]) => {
  const other = spanish.get(path);
  if (typeof one === 'string') return [{ path, args: '', en: [one], es: textsIn(other) }];
  return sampleArguments(path, one).map((args) => ({
    path,
    args: JSON.stringify(args),
    en: textsIn(one(...args)),
    es: typeof other === 'function' ? textsIn(other(...args)) : [],
  }));
});

/** What both languages call alike. */
const SAME = [
  'bringing.hints.author',
  'walk.keys.9.0',
  'table.copyMarkdown',
  'table.copyCsv',
  'tablesIn.encodings',
  'tablesIn.roles.id',
  'export.mm',
  'export.millimetres',
  ...[
    'graphology',
    'cytoscape',
    'gexf',
    'graphml',
    'cx2',
    'sif',
    'node-link',
    'xgmml',
    'gml',
    'pajek',
    'dot',
    'ucinet',
    'xlsx',
    'neo4j-cypher',
    'neo4j-csv',
  ].map((format) => `format.${format}.label`),
];

/** Whether a text has words that do not come from the arguments. */
const hasWords = (texts: readonly string[], args: string) =>
  texts
    .flatMap((text) => text.match(/\p{L}{2,}/gu) ?? [])
    .some((word) => !args.toLowerCase().includes(word.toLowerCase()));

test('both languages have the same sayings', () => {
  expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  const kinds = (all: Map<string, Saying>) => [...all].map(([path, one]) => [path, typeof one]);
  expect(Object.fromEntries(kinds(spanish))).toEqual(Object.fromEntries(kinds(english)));
});

test.each(['en', 'es'] as const)('nothing that is said in “%s” is empty or broken', (language) => {
  const broken = said.filter(({ [language]: texts, en }) =>
    texts.some((text, i) =>
      text === '' ? en[i] !== '' : /undefined|NaN|null|\[object|Infinity|\$\{| {3}/.test(text),
    ),
  );
  expect(broken).toEqual([]);
});

describe('Spanish', () => {
  test('says as many texts as English', () => {
    expect(said.filter(({ en, es }) => en.length !== es.length)).toEqual([]);
  });

  test('says everything in words of its own', () => {
    const same = said
      .filter(({ en, es, args }) => String(en) === String(es) && hasWords(en, args))
      .map(({ path }) => path);
    const known = (path: string) => SAME.find((prefix) => `${path}.`.startsWith(`${prefix}.`));
    expect(same.filter((path) => !known(path))).toEqual([]);
    expect(SAME.filter((prefix) => !same.some((path) => known(path) === prefix))).toEqual([]);
  });

  test('has no function word of English', () => {
    const ENGLISH_WORD =
      /(?<!\p{L})(?:the|of|and|with|without|from|for|by|is|are|was|has|have|not|this|that|which|it|or|in|on|at|to|all|other)(?!\p{L})/iu;
    expect(said.filter(({ es }) => es.some((text) => ENGLISH_WORD.test(text)))).toEqual([]);
  });

  test('agrees with one and with several wherever English does', () => {
    const bare = (texts: readonly string[]) => texts.join('|').replace(/\d/g, '#');
    const withNumber = said.flatMap((one) => {
      const args: unknown = one.args === '' ? [] : JSON.parse(one.args);
      return Array.isArray(args) && typeof args[0] === 'number' ? [{ ...one, args }] : [];
    });
    const alike = withNumber.filter((one) => {
      if (one.args[0] !== 1) return false;
      const rest = JSON.stringify(one.args.slice(1));
      const several = withNumber.find(
        ({ path, args }) =>
          path === one.path && args[0] === 2 && JSON.stringify(args.slice(1)) === rest,
      );
      return (
        several !== undefined &&
        bare(one.en) !== bare(several.en) &&
        bare(one.es) === bare(several.es)
      );
    });
    expect([...new Set(alike.map(({ path }) => path))]).toEqual([]);
  });

  test.each([
    ['alliance', 'Golfo tiene alianza con Estado'],
    ['rivalry', 'Golfo se enfrentó con Estado'],
    ['splinter-of', 'Golfo surgió de Estado'],
    ['target-of', 'Estado persiguió a Golfo'],
  ] as const)('a relation of the type %s reads “%s”', (type, text) => {
    const cartel: OfKind = { kind: 'cartel', name: 'Golfo' };
    const state: OfKind = { kind: 'government', name: 'Estado' };
    const { subject, verb, object } = spanishBase.reads.sentence({ type }, cartel, state);
    expect(`${subject.name} ${verb} ${object.name}`).toBe(text);
    expect(spanishBase.reads.sentence({ type: 'target-of' }, state, cartel).verb).toBe('atacó a');
  });

  test.each([
    ['0 relaciones', 0],
    ['1 relación', 1],
    ['2 relaciones', 2],
    ['12,500 relaciones', 12_500],
  ])('%s', (text, n) => {
    expect(spanishBase.embed.relations(n)).toBe(text);
  });

  test.each([
    ['2026-11-24', '24 de noviembre de 2026'],
    ['2010-03', 'marzo de 2010'],
    ['2010', '2010'],
    ['2010~', '2010 (aproximado)'],
    ['../2010?', 'hasta 2010 (incierto)'],
    ['201X', 'década de 2010'],
    ['2006/2012', 'de 2006 a 2012'],
    ['2010-03-01/2010-04', 'del 1 de marzo de 2010 a abril de 2010'],
    ['2010/2010-03-01', 'de 2010 al 1 de marzo de 2010'],
    ['2010-03-01/..', 'desde el 1 de marzo de 2010 en adelante'],
    ['2010/', 'desde 2010, fin desconocido'],
    ['../2010', 'hasta 2010'],
  ])('the date %s is “%s”', (edtf, text) => {
    expect(spanishBase.date(edtf)).toBe(text);
  });

  test.each([
    ['A, B y C', ['A', 'B', 'C']],
    ['Golfo e Iguala', ['Golfo', 'Iguala']],
    ['“Golfo” e “Iguala”', ['“Golfo”', '“Iguala”']],
    ['Golfo e hijos', ['Golfo', 'hijos']],
    ['agua y hielo', ['agua', 'hielo']],
  ])('the list “%s”', (text, items) => {
    expect(spanishAnalyses.balance.together(items)).toBe(text);
  });
});
