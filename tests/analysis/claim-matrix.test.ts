import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimMatrix, type MatrixRow, tallyOf } from '../../src/analysis/claim-matrix.ts';
import { voicesOf } from '../../src/network/claims.ts';
import { monthsOfYears } from '../../src/network/months.ts';
import type { Dispute, Evidence, Relation, Source } from '../../src/network/records.ts';
import { madeRelation } from '../fixtures/made-relation.ts';

const source = (id: string): Source => ({ id, type: 'report', title: id });
const SOURCES = ['a', 'b', 'c', 'd', 'e'].map(source);
const NO_DISPUTES: Dispute[] = [];

/** “a 2010” says so of 2010, “-a” counters without a date. */
function evidence(text: string): Evidence {
  const [, minus, id = '', when] = /^(-?)(\w)(?: (.+))?$/.exec(text) ?? [];
  return {
    source: id,
    role: minus ? 'counters' : 'supports',
    selector: [],
    ...(when !== undefined && { when }),
  };
}

function relation(type: 'alliance' | 'rivalry', ends: string, said: readonly string[]): Relation {
  const [source = '', target = ''] = ends.split('-');
  return madeRelation(type, source, target, said.map(evidence));
}

function matrix(relations: Relation[], disputes = NO_DISPUTES) {
  return claimMatrix({ sources: SOURCES, relations }, voicesOf({ relations, disputes }));
}
const stances = (row: MatrixRow | undefined) =>
  Object.fromEntries([...(row?.cells ?? [])].map(([id, { stance }]) => [id, stance]));

describe('a cell', () => {
  const relations = [
    relation('alliance', 'x-y', ['a 2010', 'b 2010', '-b 2010']),
    relation('rivalry', 'x-y', ['c 2010-05', 'd 2020', 'a 2020']),
  ];
  const { rows } = matrix(relations);

  test('says so, both, the opposite, or the opposite of another time; the silent have none', () => {
    const alliance = rows.find(({ relation: { type } }) => type === 'alliance');
    expect(stances(alliance)).toEqual({
      a: 'says-so',
      b: 'both',
      c: 'against',
      d: 'other-time',
    });
    expect(tallyOf(alliance ?? { cells: new Map() })).toEqual({
      'says-so': 1,
      both: 1,
      against: 1,
      'other-time': 1,
      silent: 0,
    });
  });

  test('keeps what its source says of another time, after what it says of this one', () => {
    const alliance = rows.find(({ relation: { type } }) => type === 'alliance');
    const said = alliance?.cells
      .get('a')
      ?.sayings.map(({ claim, isInTime }) => [claim.saysSo, isInTime]);
    expect(said).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test('is against where nothing tells the times apart, and where nobody says so', () => {
    const [undated] = matrix([relation('alliance', 'x-y', ['a 2010', '-c'])]).rows;
    expect(stances(undated)).toEqual({ a: 'says-so', c: 'against' });
    const [denied] = matrix([relation('alliance', 'x-y', ['-c 2010'])]).rows;
    expect(stances(denied)).toEqual({ c: 'against' });
  });

  test('is also of who only disputes it; who refines it is silent', () => {
    const about = 'x-alliance-y';
    const dispute = (verdict: Dispute['verdict'], source: string): Dispute => ({
      id: `${verdict}-${source}`,
      about,
      verdict,
      claim: 'made up',
      source,
    });
    const { rows, sources } = matrix(
      [relation('alliance', 'x-y', ['a 2010'])],
      [dispute('contradicts', 'b'), dispute('confirms', 'c'), dispute('refines', 'd')],
    );
    expect(stances(rows[0])).toEqual({ a: 'says-so', b: 'against', c: 'says-so' });
    expect(sources).toEqual(['a', 'b', 'c']);
  });
});

test('rows: contested, changed, agreed, one voice; then by how many sources speak, pairs together', () => {
  const { rows, sources } = matrix([
    relation('alliance', 'p-q', ['c']),
    relation('alliance', 'r-s', ['a', 'b']),
    relation('alliance', 'r-t', ['a', 'b', 'c']),
    relation('alliance', 'x-y', ['a 2001']),
    relation('rivalry', 'x-y', ['b 2009']),
    relation('alliance', 'm-n', ['a']),
    relation('rivalry', 'g-h', ['a']),
    relation('rivalry', 'm-n', ['b']),
    relation('alliance', 'g-h', ['b']),
  ]);
  expect(rows.map(({ relation: { id } }) => id)).toEqual([
    ...['g-alliance-h', 'g-rivalry-h', 'm-alliance-n', 'm-rivalry-n'],
    ...['x-alliance-y', 'x-rivalry-y'],
    ...['r-alliance-t', 'r-alliance-s'],
    'p-alliance-q',
  ]);
  expect(sources).toEqual(['a', 'b', 'c']);
});

test('the order of the records makes no difference; one voice speaks alone, and agreed have no other stance', () => {
  const said = fc.array(
    fc.record({
      by: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      when: fc.constantFrom('', ' 2010', ' 2012/..', ' ../2009'),
      minus: fc.constantFrom('', '', '', '-'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const made = fc.uniqueArray(
    fc.record({
      type: fc.constantFrom('alliance' as const, 'rivalry' as const),
      ends: fc.constantFrom('p-q', 'p-r', 'q-r'),
      said,
    }),
    { selector: ({ type, ends }) => `${type} ${ends}`, maxLength: 6 },
  );
  fc.assert(
    fc.property(made, (list) => {
      const relations = list.map(({ type, ends, said }) =>
        relation(
          type,
          ends,
          said.map(({ by, when, minus }) => `${minus}${by}${when}`),
        ),
      );
      const { rows } = matrix(relations);
      const ids = (all: readonly MatrixRow[]) => all.map(({ relation: { id } }) => id);
      expect(ids(matrix(relations.toReversed()).rows)).toEqual(ids(rows));
      for (const { consensus, cells } of rows) {
        const found = new Set([...cells.values()].map(({ stance }) => stance));
        if (consensus === 'one-voice') expect(cells.size).toBe(1);
        if (consensus === 'agreed') expect([...found]).toEqual(['says-so']);
        if (consensus === 'changed') expect([...found]).not.toContain('against');
        if (consensus === 'contested') expect(found.has('against') || found.has('both')).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('of a time that holds all dates nothing is of another time, and of one before all dates only the undated speak', () => {
  const relations = [
    relation('alliance', 'x-y', ['a 2010', 'b', '-c 2012']),
    relation('rivalry', 'x-y', ['d 2015']),
  ];
  const at = (from: number, to: number) =>
    claimMatrix(
      { sources: SOURCES, relations },
      voicesOf({ relations, disputes: [] }),
      monthsOfYears(from, to),
    ).rows.find(({ relation: { type } }) => type === 'alliance');
  expect(stances(at(2000, 2020))).toEqual({
    a: 'says-so',
    b: 'says-so',
    c: 'against',
    d: 'against',
  });
  expect(at(2000, 2020)?.consensus).toBe('contested');
  expect(stances(at(2000, 2005))).toEqual({
    a: 'other-time',
    b: 'says-so',
    c: 'other-time',
    d: 'other-time',
  });
  expect(at(2000, 2005)?.consensus).toBe('changed');
  expect(stances(at(2012, 2012)).c).toBe('against');
});

test('sources stand by how many relations they speak of', () => {
  const { sources } = matrix([
    relation('alliance', 'p-q', ['c', 'd']),
    relation('alliance', 'r-s', ['c', 'b']),
    relation('alliance', 't-u', ['c', 'd']),
  ]);
  expect(sources).toEqual(['c', 'd', 'b']);
});

test('the opposite is of this time where it is of that of any who says so', () => {
  const { rows } = matrix([relation('alliance', 'x-y', ['a 2001', 'b 2010', '-c 2010'])]);
  expect(stances(rows[0])).toEqual({ a: 'says-so', b: 'says-so', c: 'against' });
});

test.each<[said: string[], years: [number, number], stances: string[], consensus: string]>([
  [['a 2010'], [2010, 2010], ['says-so'], 'one-voice'],
  [['a 2001', 'a 2010'], [2010, 2010], ['says-so'], 'one-voice'],
  [['a 2010', 'b 2010'], [2010, 2010], ['says-so', 'says-so'], 'agreed'],
  [['a 2010', 'b 2012'], [2010, 2010], ['says-so', 'other-time'], 'one-voice'],
  [['a 2010', '-b 2012'], [2010, 2010], ['says-so', 'other-time'], 'changed'],
  [['a 2010', '-b 2012'], [2000, 2020], ['says-so', 'against'], 'contested'],
  [['a 2010', '-a 2012'], [2000, 2020], ['both'], 'contested'],
  [['a 2010', '-a 2012', 'b 2010'], [2000, 2020], ['both', 'says-so'], 'contested'],
  [['a 2010', '-a 2012'], [2000, 2005], ['other-time'], 'changed'],
])('%j in %j: %j, %s', (said, [from, to], found, consensus) => {
  const relations = [relation('alliance', 'x-y', said)];
  const voices = voicesOf({ relations, disputes: [] });
  const [row] = claimMatrix({ sources: SOURCES, relations }, voices, monthsOfYears(from, to)).rows;
  expect(Object.values(stances(row))).toEqual(found);
  expect(row?.consensus).toBe(consensus);
});
