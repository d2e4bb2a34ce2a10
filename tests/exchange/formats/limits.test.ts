import { describe, expect, test } from 'vitest';
import { refuseSize, refuseTooMany } from '../../../src/exchange/formats/limits.ts';
import { messageOf } from '../../said.ts';

describe('the number of nodes and edges', () => {
  test.each([
    [200_000, false],
    [200_001, true],
  ])('%d are refused: %s', (records, refused) => {
    expect(refuseTooMany(records, 'big.gexf') !== null).toBe(refused);
  });
});

describe('the size of a file', () => {
  test.each([
    [0, false],
    [50_000_000, false],
    [50_000_001, true],
  ])('%d bytes are refused: %s', (size, refused) => {
    expect(refuseSize(size, 'big.json') !== null).toBe(refused);
  });

  test('is named in whole megabytes that are more than allowed', () => {
    const problem = refuseSize(50_000_001, 'big.json');
    expect(messageOf(problem ? [problem] : [])).toBe(
      'The file is 51 MB large; at most 50 MB can be opened',
    );
  });
});
