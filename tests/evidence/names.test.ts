import { describe, expect, test } from 'vitest';
import { nameFinder } from '../../src/evidence/names.ts';

const ORGANIZATIONS = [
  { id: 'zetas', name: 'Los Zetas', aliases: ['Zetas', 'The Zetas'] },
  { id: 'mata-zetas', name: 'Mata Zetas', aliases: ['Matazetas'] },
  { id: 'juarez', name: 'Juárez Cartel', aliases: ['Juarez'] },
  { id: 'gulf', name: 'Gulf Cartel', aliases: ['Gulf'] },
  { id: 'norte', name: 'Norte', aliases: ['Norte del Valle'] },
  { id: 'odd', name: 'A+B (new)', aliases: ['Gulf'] },
];
const find = nameFinder(ORGANIZATIONS);

describe('nameFinder', () => {
  test.each<[string, string, [string, string][]]>([
    ['a name inside a name is not mentioned', 'the Mata Zetas', [['Mata Zetas', 'mata-zetas']]],
    [
      'the longest name wins',
      'The Zetas and Zetas',
      [
        ['The Zetas', 'zetas'],
        ['Zetas', 'zetas'],
      ],
    ],
    [
      'the longest name wins over its own beginning',
      'Norte del Valle',
      [['Norte del Valle', 'norte']],
    ],
    ['whole words only', 'Matazetasco, Gulfs, preZetas', []],
    ['an accent is part of the word', 'Juarezá Juárez', []],
    ['a combining mark is part of the word', 'Gulf\u0301', []],
    ['capitals count', 'the gulf of Mexico', []],
    [
      'possessives and hyphens end a word',
      'Juarez’s Gulf-led',
      [
        ['Juarez', 'juarez'],
        ['Gulf', 'gulf'],
      ],
    ],
    ['a spelling of two is the first one’s', 'Gulf', [['Gulf', 'gulf']]],
    ['signs mean themselves', 'A+B (new), AAB (new)', [['A+B (new)', 'odd']]],
    ['astral characters before', '👮 Zetas', [['Zetas', 'zetas']]],
  ])('%s', (_, text, expected) => {
    const mentions = find(text).map(({ start, end, organization }) => [
      text.slice(start, end),
      organization,
    ]);
    expect(mentions).toEqual(expected);
  });

  test('one name is enough to be found', () => {
    expect(nameFinder([{ id: 'zetas', name: 'Zetas', aliases: [] }])('Zetas')).toEqual([
      { start: 0, end: 5, organization: 'zetas' },
    ]);
  });

  test('a network without organizations mentions none', () => {
    expect(nameFinder([])('Zetas')).toEqual([]);
  });
});
