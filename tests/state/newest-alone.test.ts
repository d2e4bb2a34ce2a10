import { expect, test } from 'vitest';
import { newestAlone } from '../../src/state/newest-alone.ts';

/** Writes that end when they are told to. */
function slowly() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const writer = newestAlone((value: string) => {
    begun.push(value);
    return new Promise<void>((resolve) => ends.push(resolve));
  });
  const end = async () => {
    ends.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { begun, end, ...writer };
}

test('of what comes while a value is written the newest alone is written after it', async () => {
  const { begun, end, put } = slowly();
  for (const value of ['a', 'b', 'c']) put(value);
  expect(begun).toEqual(['a']);
  await end();
  expect(begun).toEqual(['a', 'c']);
  await end();
  put('d');
  expect(begun).toEqual(['a', 'c', 'd']);
});

test('what waits is written at once where nobody will be there to go on, and only then', async () => {
  const { begun, end, put, flush } = slowly();
  put('a');
  flush();
  expect(begun).toEqual(['a']);
  put('b');
  flush();
  expect(begun).toEqual(['a', 'b']);
  await end();
  expect(begun).toEqual(['a', 'b']);
});
