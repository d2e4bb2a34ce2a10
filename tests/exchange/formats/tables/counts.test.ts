import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessMapping } from '../../../../src/exchange/formats/tables/guess.ts';
import { dividedPairs } from '../../../../src/exchange/formats/tables/pair-cells.ts';
import { parseTable } from '../../../../src/exchange/formats/tables/parse-table.ts';
import { importFiles } from '../../../../src/exchange/opening/import.ts';
import { NO_CHOICES, type Proposal } from '../../../../src/exchange/opening/import-result.ts';
import { countsIn } from '../../../../src/network/counts.ts';
import { fragmentOf } from '../../../../src/network/quotes.ts';
import { saidNotes } from '../../../said.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/counts/${name}`, import.meta.url));

function opened(content: Uint8Array | string, name = 'table.csv'): Proposal {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = importFiles([{ name, bytes }], NO_CHOICES);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.proposal;
}

function rolesOf(content: Uint8Array | string): string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const table = parseTable(bytes, 'table.csv');
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return [...guessMapping(table.value, []).roles];
}

describe('a table of pairs by year and place', () => {
  const csv = fixture('ucdp-ged-mexico_dyads.csv');
  const { network, types, notes } = opened(csv, 'ucdp.csv');
  const between = (one: string, other: string) => {
    const idOf = (name: string) => network.organizations.find((all) => all.name === name)?.id;
    const ends = [idOf(one), idOf(other)].sort();
    return network.relations.filter(({ source, target }) =>
      [source, target].sort().every((end, i) => end === ends[i]),
    );
  };

  test('is known by its headers', () => {
    expect(rolesOf(csv)).toEqual([
      'pair',
      'type',
      'when',
      'where',
      'events',
      'deaths',
      'low',
      'high',
    ]);
    expect(types.map(({ name, choice }) => [name, choice])).toEqual([
      ['non-state', 'rivalry'],
      ['state-based', 'own-name'],
    ]);
  });

  test('gives each row as evidence of its own, with its figures, its year and its words', () => {
    const [rivalry, ...others] = between('Jalisco Cartel New Generation', 'Sinaloa Cartel');
    expect(others).toEqual([]);
    expect(rivalry).toMatchObject({ type: 'rivalry', basis: 'implied' });
    expect(rivalry?.attributes?.map(({ name }) => name)).toEqual(['type']);
    expect(rivalry?.evidence[0]).toMatchObject({
      when: '2015',
      count: { where: 'Colima state', events: 1, deaths: 55, low: 55, high: 55 },
      note: 'dyad: Jalisco Cartel New Generation - Sinaloa Cartel; type_of_violence: 2; year: 2015; state: Colima state; events: 1; deaths_best: 55; deaths_low: 55; deaths_high: 55',
    });
    const [counted] = countsIn(rivalry ? [rivalry] : []);
    expect(counted?.years.map(({ year, figures }) => [year, figures.deaths])).toEqual([
      [2015, 55],
      [2016, 725],
    ]);
  });

  test.each([
    ['Beltrán Leyva Cartel', 'Beltrán Leyva Cartel - Valdez Villareal faction'],
    ['Gulf Cartel', 'Los Zetas - Cártel del Noreste faction'],
    ['Gulf Cartel - Ramirez Treviño faction', 'Gulf Cartel - Villareal faction'],
    ['Los Zetas - Cártel del Noreste faction', 'Zetas Vieja Escuela'],
    ['Los Zetas', 'Los Zetas - Velazquez Caballero faction'],
    ['Sinaloa Cartel - Los Chapitos', 'Sinaloa Cartel - Los Mayos'],
    ['Tijuana Cartel', 'Tijuana Cartel - El Teo'],
  ])('tells names with dashes apart, and says so: %s and %s', (one, other) => {
    expect(between(one, other)).toHaveLength(1);
    expect(saidNotes(notes)).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining(`“${one}” and “${other}”`) }),
    );
  });

  test('leaves out what is done to civilians, and says which rows', () => {
    const left = notes.filter(({ code }) => code === 'row-against-civilians');
    expect(left.length).toBeGreaterThan(4);
    expect(network.organizations.some(({ name }) => /civilian/i.test(name))).toBe(false);
  });
});

describe('a table of events', () => {
  const csv = fixture('made-up_acled-columns.csv');
  const { network, types, notes } = opened(csv, 'events.csv');

  test('is known by the columns of ACLED, and what is of no use for a relation is not used', () => {
    const roles = rolesOf(csv);
    const used = roles.flatMap((role, at) => (role === 'ignore' ? [] : [[role, at]]));
    expect(used).toEqual([
      ['when', 2],
      ['type', 5],
      ['source', 7],
      ['target', 10],
      ['where', 16],
      ['deaths', 23],
    ]);
  });

  test('is summed by pair, kind, year and place, whichever side stands first, and names its rows', () => {
    const [battles] = network.relations.filter(({ type }) => type === 'rivalry');
    expect(
      battles?.evidence.map(({ selector, when, count, note }) => [
        ...[fragmentOf(selector), when, count],
        note === undefined,
      ]),
    ).toEqual([
      ['row=2-3', '2031', { where: 'Northshore', events: 2, deaths: 5 }, true],
      ['row=5', '2032', { where: 'Northshore', events: 1, deaths: 12 }, false],
      ['row=4', '2031', { where: 'Southshore', events: 1, deaths: 0 }, false],
    ]);
  });

  test('what is no violence keeps its own name, for the reader to decide; protest has no second side', () => {
    expect(types.map(({ name, choice }) => [name, choice])).toEqual([
      ['Battles', 'rivalry'],
      ['Explosions/Remote violence', 'rivalry'],
      ['Strategic developments', 'own-name'],
    ]);
    const codes = notes.map(({ code }) => code);
    expect(codes).toContain('row-against-civilians');
    expect(codes).toContain('row-without-ends');
  });

  test('is never dated finer than the year, though its rows have days', () => {
    const dates = network.relations.flatMap(({ evidence }) => evidence.map(({ when }) => when));
    expect(dates.every((date) => /^\d{4}$/.test(date ?? ''))).toBe(true);
  });
});

test('the columns of the event data set of UCDP', () => {
  const header =
    'id,year,type_of_violence,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,adm_1,date_start,date_prec,deaths_a,deaths_b,best,high,low';
  const row = (id: number, best: number) =>
    `${id},2019,2,A - B,7,A,8,B,Coast,2019-03-0${id} 00:00:00.000,1,0,0,${best},${best + 1},${best}`;
  const { network } = opened(`${header}\n${row(1, 4)}\n${row(2, 5)}\n`);
  expect(network.relations).toHaveLength(1);
  expect(network.relations[0]?.evidence).toMatchObject([
    { when: '2019', count: { where: 'Coast', events: 2, deaths: 9, low: 9, high: 11 } },
  ]);
});

test.each([
  ['1,234', 1234],
  ['1 234', 1234],
  ['12.0', 12],
  ['1,23', undefined],
  ['many', undefined],
  ['-3', undefined],
])('a figure is a whole number or none, and that is said: %j', (cell, deaths) => {
  const { network, notes } = opened(
    `side_a;side_b;year;events;deaths\na;b;2019;2;${cell}\nc;d;2019;1;1\nc;d;2020;1;1\n`,
  );
  const [relation] = network.relations.filter(({ source }) => source === 'a');
  expect(relation?.evidence[0]?.count?.deaths).toBe(deaths);
  expect(notes.some(({ code }) => code === 'count-no-number')).toBe(deaths === undefined);
});

test('a date that is a month stays one, and what is no date is none', () => {
  const { network } = opened(
    'side_a,side_b,date,events,deaths\na,b,2019-04,1,2\na,b,soon,1,2\na,b,12 March 2019,1,2\n',
  );
  const dates = network.relations[0]?.evidence.map(({ when }) => when);
  expect(dates).toEqual(['2019-04', undefined, '2019']);
});

test('a table with a column of deaths and no two sides is none of these', () => {
  expect(rolesOf('state,year,deaths\nColima,2015,3\nJalisco,2015,4\n')).not.toContain('deaths');
});

test('relations of several kinds that have deaths besides stay relations, with their kinds', () => {
  const csv = 'source,target,relation,deaths\na,b,alliance,3\nc,d,rivalry,4\n';
  expect(rolesOf(csv)).toEqual(['source', 'target', 'type', 'attribute']);
  expect(rolesOf('source,target,year,deaths\na,b,2019,3\n')).toContain('deaths');
});

test('a pair that could be divided in two ways is left out, and said to be', () => {
  const { network, notes } = opened(
    'dyad,year,events,deaths\nA - B,2019,1,1\nC - D - E,2019,1,1\n',
  );
  expect(network.organizations.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(JSON.stringify(saidNotes(notes))).toContain('“C - D - E” could not be told apart');
});

test('a pair that is divided has both names whole, in their order, and nothing else', () => {
  const name = fc.stringMatching(/^[A-D](?: - [A-D])?$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 20 }), (pairs) => {
      const cells = pairs.map((pair) => pair.join(' - '));
      for (const [cell, found] of dividedPairs(cells))
        if (found) expect(`${found.source} - ${found.target}`).toBe(cell);
    }),
    { numRuns: 500 },
  );
});
