import { expect, test } from 'vitest';
import {
  actsForTheState,
  ORGANIZATION_KIND_IDS,
  ORGANIZATION_KINDS,
} from '../../src/network/organization-kinds.ts';
import { VERSION } from '../../src/network/records.ts';
import {
  CODED_TYPE_IDS,
  isHostile,
  RELATION_TYPE_IDS,
  RELATION_TYPES,
  relationType,
} from '../../src/network/relation-types.ts';
import { fileReadFrom, readFrom } from '../../src/network/stored-codes.ts';

/** As the codebook has them, with the types that other files have instead. */
test('each type of relation has its direction, and what it says of its two for balance and descent', () => {
  const rows = RELATION_TYPE_IDS.map((id) => {
    const { directed, sign, origin = false } = relationType(id);
    return [id, directed, sign, origin, isHostile(id)];
  });
  expect(rows).toEqual([
    ['alliance', false, 1, false, false],
    ['rivalry', false, -1, false, true],
    ['splinter-of', true, null, true, false],
    ['target-of', true, 'hostile-act', false, true],
    ['other-undirected', false, null, false, false],
    ['other-directed', true, null, false, false],
  ]);
  expect(CODED_TYPE_IDS).toEqual(['alliance', 'rivalry', 'splinter-of', 'target-of']);
});

test('what is stated is a whole line, but for descent, and what is implied a broken one', () => {
  const dashes = RELATION_TYPE_IDS.map((id) => RELATION_TYPES[id].mark.dash);
  const [line, descent] = [
    { stated: [], implied: [7, 5] },
    { stated: [2.5, 4], implied: [8, 4, 2.5, 4] },
  ];
  expect(dashes).toEqual([line, line, descent, line, line, line]);
});

test('each kind of organization has its size, and acts for the state or not', () => {
  const rows = ORGANIZATION_KIND_IDS.map((id) => [
    id,
    ORGANIZATION_KINDS[id].size,
    actsForTheState(id),
  ]);
  expect(rows).toEqual([
    ['cartel', 42, false],
    ['armed-wing', 36, false],
    ['government', 36, true],
    ['state-agency', 32, true],
    ['military', 36, true],
    ['party', 40, false],
    ['other', 40, false],
  ]);
});

test('files of this format are of version 1, and what is read from a file names it', () => {
  expect(VERSION).toBe(1);
  expect(fileReadFrom(readFrom('a.csv'))).toBe('a.csv');
  expect(fileReadFrom('by hand')).toBeNull();
});
