import { describe, expect, test } from 'vitest';
import { openNetwork, refuseSize } from '../../src/exchange/open.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const small = JSON.stringify(smallNetwork());

describe('opening a file', () => {
  test('gives the network in it, with or without a byte order mark', () => {
    for (const text of [small, `\uFEFF${small}`]) {
      const outcome = openNetwork(bytes(text), 'small.json');
      expect(outcome.ok && outcome.value).toEqual(smallNetwork());
    }
  });

  test.each([
    ['an empty file', new Uint8Array(), /empty/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /not UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), /not UTF-8/],
    ['a file cut off', bytes(small.slice(0, 500)), /cut off/],
    ['no JSON', bytes('a,b\n1,2'), /not JSON/],
    ['JSON of another kind', bytes('{"elements":[]}'), /not an explorer-network/],
  ])('%s is refused, with its name and what to do', (_, file, message) => {
    const outcome = openNetwork(file, 'mine.json');
    expect(outcome.ok).toBe(false);
    const [problem] = outcome.ok ? [] : outcome.problems;
    expect(problem).toMatchObject({ rule: 'F1', file: 'mine.json' });
    expect(problem?.message).toMatch(message);
    expect(problem?.remedy).not.toBe('');
  });

  test('keeps markup as words', () => {
    const network = smallNetwork();
    const named = { ...network, title: '<img src=x onerror=alert(1)>' };
    const outcome = openNetwork(bytes(JSON.stringify(named)), 'small.json');
    expect(outcome.ok && outcome.value.title).toBe('<img src=x onerror=alert(1)>');
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
    expect(refuseSize(50_000_001, 'big.json')?.problems[0]?.message).toBe(
      'The file is 51 MB large; at most 50 MB can be opened',
    );
  });

  test('is looked at before the bytes are', () => {
    const outcome = openNetwork(new Uint8Array(50_000_001), 'big.json');
    expect(outcome.ok ? null : outcome.problems[0]?.message).toMatch(/51 MB/);
  });
});
