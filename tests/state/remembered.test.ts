import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_CHOICES } from '../../src/exchange/opening/import-result.ts';
import { rememberChoices, rememberedChoices } from '../../src/state/remembered.ts';

const KEY = 'explorer.import';
const MAPPING = { as: 'relations', roles: ['source', 'target'], type: null, directed: false };

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

test('decisions come back as they were', () => {
  const choices = {
    readings: new Map(),
    types: new Map([
      ['foes', 'rivalry'],
      ['hits', 'target-of:reversed'],
      ['x', 'own-name'],
    ] as const),
    tables: new Map([
      ['a.csv\nfrom\nto', { ...MAPPING, as: 'relations', roles: ['source', 'target'] } as const],
      [
        'b.csv\nGrupo\nRivales',
        {
          ...MAPPING,
          as: 'relations',
          roles: ['source', 'tied'],
          repeats: [0],
          divider: ';',
        } as const,
      ],
    ]),
  };
  rememberChoices(choices);
  expect(rememberedChoices()).toEqual(choices);
});

describe('what is no decision is passed over, and the others hold', () => {
  const good = { types: [['foes', 'rivalry']], tables: [['t', MAPPING]] };
  const bad: [string, unknown, unknown][] = [
    ['a type that is none', [['x', 'no-such-type']], []],
    ['a type of the prototype', [['x', 'constructor']], []],
    ['a turn of a type without direction', [['x', 'rivalry:reversed']], []],
    ['a name that is none', [[7, 'rivalry']], []],
    ['entries that are none', [1, null, 'xy', {}], [1, null]],
    ['another table than there is', [], [['x', { ...MAPPING, as: 'everything' }]]],
    ['a role that is none', [], [['x', { ...MAPPING, roles: ['source', 'king'] }]]],
    ['roles that are no list', [], [['x', { ...MAPPING, roles: 'source' }]]],
    ['columns that are no list', [], [['x', { ...MAPPING, repeats: 0 }]]],
    ['a divider that is none', [], [['x', { ...MAPPING, divider: 'x' }]]],
    ['a mapping with nothing in it', [], [['x', {}]]],
    ['no mapping', [], [['x', null]]],
  ];
  test.for(bad)('%s', ([, types, tables]) => {
    const all = {
      types: [...(types as unknown[]), ...good.types],
      tables: [...(tables as unknown[]), ...good.tables],
    };
    kept.set(KEY, JSON.stringify(all));
    const choices = rememberedChoices();
    expect([...choices.types]).toEqual(good.types);
    expect([...choices.tables]).toEqual(good.tables);
  });

  test.for(['null', '7', '[]', '{', '{"types":{},"tables":7}'])('%s', (content) => {
    kept.set(KEY, content);
    expect(rememberedChoices()).toEqual(NO_CHOICES);
  });
});
