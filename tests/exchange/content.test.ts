import { describe, expect, test } from 'vitest';
import { looksLikeNetwork, refuseSize } from '../../src/exchange/content.ts';

describe('a first look at a text', () => {
  test.each([
    ['{"a": 1}', true],
    [' \n[1]', true],
    ['<?xml version="1.0"?>', true],
    ['source,target\na,b', true],
    ['source\ttarget\r\na\tb', true],
    ['El Chapo, who fled, was caught.\nHe was brought back.', false],
    ['One line of words, no more', false],
    ['', false],
  ])('%j is a network: %s', (text, is) => expect(looksLikeNetwork(text)).toBe(is));
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
    expect(refuseSize(50_000_001, 'big.json')?.message).toBe(
      'The file is 51 MB large; at most 50 MB can be opened',
    );
  });
});
