import { expect, test } from 'vitest';
import { typedWith } from '../../src/panels/typed-ahead.ts';

const NO_MODIFIER = { ctrlKey: false, metaKey: false, altKey: false };

function typed(...keys: readonly string[]): string {
  return keys.reduce((text, key) => typedWith(text, { ...NO_MODIFIER, key }) ?? text, '');
}

test('a search begins with the letters, spaces and signs that were typed, and without what was taken back', () => {
  expect(typed('l', 'o', 's', ' ', 'z', '/', 'Backspace')).toBe('los z');
  expect(typed('ñ', '𝒵', 'Backspace', 'x')).toBe('ñx');
  expect(typed('Backspace', 'a')).toBe('a');
});

test('keys that write nothing change nothing', () => {
  expect(typed('a', 'Enter', 'Tab', 'ArrowDown', 'F5', 'Dead', 'Shift')).toBe('a');
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
    expect(typedWith('a', { ...NO_MODIFIER, [modifier]: true, key: 'z' })).toBe(null);
});
