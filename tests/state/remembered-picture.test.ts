import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PictureChoices } from '../../src/state/pictures.ts';
import {
  FIRST_CHOICES,
  rememberedPicture,
  rememberPicture,
} from '../../src/state/remembered-picture.ts';

const KEY = 'explorer.picture';
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

const CHOICES: PictureChoices = {
  area: 'view',
  marks: 'mono',
  ground: 'dark',
  size: { of: 'page', widthMm: 120, dpi: 600 },
  title: false,
  ownTitle: null,
  legend: false,
  citation: false,
};

test('choices come back as they were, but for a title in own words', () => {
  expect(rememberedPicture()).toEqual(FIRST_CHOICES);
  rememberPicture({ ...CHOICES, ownTitle: 'Mine' });
  expect(rememberedPicture()).toEqual(CHOICES);
  rememberPicture({ ...CHOICES, size: { of: 'screen', scale: 4 } });
  expect(rememberedPicture().size).toEqual({ of: 'screen', scale: 4 });
});

describe('what is no choice is as at first, and the rest is kept', () => {
  test.for([
    ['area', 'everything'],
    ['marks', null],
    ['ground', 'url(x)'],
    ['title', 'yes'],
    ['legend', 0],
    ['citation', {}],
    ['size', null],
    ['size', { of: 'screen', scale: 40 }],
    ['size', { of: 'page', widthMm: 5000, dpi: 300 }],
    ['size', { of: 'page', widthMm: '120', dpi: 300 }],
    ['size', { of: 'page', widthMm: 120, dpi: 7 }],
    ['size', { of: 'poster' }],
  ] as const)('%s: %o', ([field, value]) => {
    kept.set(KEY, JSON.stringify({ ...CHOICES, [field]: value }));
    expect(rememberedPicture()).toEqual({ ...CHOICES, [field]: FIRST_CHOICES[field] });
  });

  test.for(['null', '7', '"x"', '[]', '{', ''])('%s', (content) => {
    kept.set(KEY, content);
    expect(rememberedPicture()).toEqual(FIRST_CHOICES);
  });
});

test('a browser that keeps nothing is no fault', () => {
  const refuse = () => {
    throw new Error('forbidden');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  rememberPicture(CHOICES);
  expect(rememberedPicture()).toEqual(FIRST_CHOICES);
});
