import { describe, expect, test } from 'vitest';
import type { LineIndex } from '../../src/analysis/frustration.ts';
import type { Unheard } from '../../src/analysis/unheard.ts';
import { analyzeCommand } from '../../src/cli/analyze-command.ts';

const ARTICLE = 'graph-data/ellis-2016';

/** What is asked several times is answered once. */
const asked = new Map<string, ReturnType<typeof analyzeCommand>>();
function analyzed(...args: string[]): ReturnType<typeof analyzeCommand> {
  const key = args.join(' ');
  const answer = asked.get(key) ?? analyzeCommand(args);
  asked.set(key, answer);
  return answer;
}

async function json(...args: string[]) {
  const { exitCode, output, errors } = await analyzed(...args, '--json');
  expect([exitCode, errors]).toEqual([0, '']);
  return JSON.parse(output);
}

describe('as JSON', () => {
  test('BACRIM2020: the known answers, the partition and its bounds', async () => {
    // Whether the answers are proved is a question of time: tests/analysis/frustration.test.ts takes it.
    const found = await json('graph-data/bacrim-2020', '--seconds', '1');
    expect(found.triangles.counts).toEqual({ '+++': 5, '++-': 10, '+--': 32, '---': 15 });
    expect(found.triangles.balanced).toBeCloseTo(37 / 62, 12);
    expect(found.triangles.list).toHaveLength(62);
    const { lower, upper, proved, frustrated } = found.frustration;
    expect(frustrated).toHaveLength(upper);
    expect(proved).toBe(lower === upper);
    expect(found.frustration.parts.flat(2)).toHaveLength(114);
    const known = { 2: 17, 3: 10, 4: 9, 5: 9 };
    expect(found.clusterability.map(({ most }: LineIndex) => most)).toEqual([2, 3, 4, 5]);
    for (const { most, lower, upper } of found.clusterability as LineIndex[]) {
      const answer = known[most as keyof typeof known];
      expect(lower).toBeLessThanOrEqual(answer);
      expect(upper).toBeGreaterThanOrEqual(answer);
    }
    expect(found.measures.components).toHaveLength(39);
    expect(found.measures.organizations[0].byRole).toHaveProperty('alliance', 3);
  });

  test('the options change what is counted', async () => {
    const pairs = async (...options: string[]) =>
      (await json(ARTICLE, ...options)).signed.ties.length;
    expect(await pairs()).toBe(6);
    expect(await pairs('--targets')).toBe(17);
    expect(await pairs('--targets', '--roll-up')).toBe(12);
    expect(await pairs('--targets', '--roll-up', '--stated-only')).toBe(10);
  });
});

describe('of a time', () => {
  test('only what may be of it counts, with what has no date or without it', async () => {
    const { leftOut } = await json(ARTICLE, '--when', '2013');
    expect(leftOut).toHaveLength(5);
    const dated = await json(ARTICLE, '--when', '2012-12..2013', '--without-undated');
    expect(dated.leftOut).toHaveLength(17);
    expect(dated.options).toMatchObject({ when: '2012-12..2013', withoutUndated: true });
  });
  test('is named in the text', async () => {
    const { output } = await analyzeCommand([ARTICLE, '--when', '2015-04..2015-06']);
    expect(output).toContain('of the time: 2015-04..2015-06\n');
    expect((await analyzed(ARTICLE)).output).not.toContain('of the time');
  });
  test('that is none is refused', async () => {
    const { exitCode, errors } = await analyzeCommand([ARTICLE, '--when', '2012..2010']);
    expect(exitCode).toBe(2);
    expect(errors).toContain('--when: “2012..2010” is no year or month');
  });
});

describe('what rests on few statements', () => {
  test('is said of each answer', async () => {
    const { statements, signed, triangles, agreement } = await json(ARTICLE);
    expect(signed.statements).toEqual(['ellis-2016:6876', 'ellis-2016:7241', 'ellis-2016:8106']);
    expect(triangles.list.map((one: { statements: string[] }) => one.statements.length)).toEqual([
      2, 1,
    ]);
    expect(agreement[0].grounds).toMatchObject({
      statements: ['ellis-2016:7241', 'ellis-2016:8106'],
      ofBloc: ['ellis-2016:7241', 'ellis-2016:8106'],
    });
    const [first] = statements;
    expect(first.relations).toContain('sinaloa-target-of-mexican-government');
  });

  test('can be asked without', async () => {
    const ties = async (...options: string[]) =>
      (await json(ARTICLE, ...options)).signed.ties.length;
    expect(await ties('--without-expanded')).toBe(1);
    expect(await ties('--without-hedged')).toBe(1);
    expect(await ties('--without', 'ellis-2016:8106')).toBe(4);
    const { output } = await analyzeCommand([ARTICLE, '--without', 'ellis-2016:8106']);
    expect(output).toContain('left out: cjng-alliance-gulf, gulf-alliance-sinaloa\n');
  });

  test('a data set rests on rows', async () => {
    const { output } = await analyzed('graph-data/bacrim-2020', '--weights', '--seconds', '0');
    expect(output).toMatch(/^signed graph: 114 organizations, \d+ ties, \d+ rows$/m);
  });
});

test('says who says what, what falls without each source, and over how many of them an answer holds', async () => {
  const { claims, sources } = await json('graph-data/mexico-2026', '--seconds', '1');
  const alliance = claims.find(
    (one: { relation: string }) => one.relation === 'cjng-alliance-sinaloa',
  );
  expect(alliance).toEqual({
    relation: 'cjng-alliance-sinaloa',
    consensus: 'changed',
    sources: {
      'ucdp-ged-mexico': 'other-time',
      'wikipedia-cjng': 'says-so',
      'wikipedia-sinaloa-cartel': 'other-time',
    },
  });
  const { output } = await analyzeCommand(['graph-data/mexico-2026', '--seconds', '1']);
  expect(output).toMatch(
    /^what sources say: contested \d+, changed \d+, agreed \d+, one-voice \d+$/m,
  );
  for (const { source, says, relations } of sources as Unheard[])
    expect(output).toContain(
      `  ${source}: ${says} relations, ${relations.length} of them on it alone`,
    );
  expect(output).toMatch(
    /^ {2}origins: holds without \d of \d; not without wikipedia-gulf-cartel$/m,
  );
  const { sources: none, claims: own } = await json(ARTICLE);
  expect([none, own.length]).toEqual([[], 20]);
});

test('JSON and text have the same groups: a part without a tie to another is no side of it', async () => {
  const { frustration, groupings } = await json(ARTICLE);
  const { groups } = groupings.find(({ method }: { method: string }) => method === 'balance');
  expect(groups).toEqual(frustration.parts.flat());
  const { output } = await analyzed(ARTICLE);
  const [, listed = ''] = output.split('best partition by balance: 3\n');
  const lines = groups.map((group: string[]) => `  ${group.join(', ')}\n`);
  expect(listed.startsWith(lines.join(''))).toBe(true);
});

describe('the measures keep to the options', () => {
  const of = async (...options: string[]) => {
    const { measures, layer } = await json(ARTICLE, ...options);
    type Measured = { organization: string; negative: number; neighbours: number };
    const find = (id: string): Measured | undefined =>
      measures.organizations.find(({ organization }: Measured) => organization === id);
    return { types: layer.types, find };
  };

  test('attacks and pursuits count only where they are asked for', async () => {
    const [without, withThem] = [await of(), await of('--targets')];
    expect(without.types).not.toContain('target-of');
    expect(without.find('mexican-government')?.negative).toBe(0);
    expect(withThem.types).toContain('target-of');
    expect(withThem.find('mexican-government')?.negative).toBeGreaterThan(0);
  });

  test('bodies of the state are rolled up', async () => {
    const [apart, rolled] = [await of('--targets'), await of('--targets', '--roll-up')];
    expect(apart.find('federal-police')).toBeDefined();
    expect(rolled.find('federal-police')).toBeUndefined();
    const [before, after] = [apart, rolled].map(({ find }) => find('mexican-government')?.negative);
    expect(after).toBeGreaterThan(before ?? 0);
  });

  test('a layer is what it says, whatever else is asked for', async () => {
    const { types, find } = await of('--targets', '--layer', 'alliance');
    expect(types).toEqual(['alliance']);
    expect(find('cjng')).toMatchObject({ neighbours: 2, negative: 0 });
  });
});

test('weights count in balance where they are asked for', async () => {
  const plain = await json(ARTICLE, '--weights');
  expect(plain.frustration).toMatchObject({ lower: 1, upper: 1, proved: true });
  const { output } = await analyzed('graph-data/bacrim-2020', '--weights', '--seconds', '0');
  // 17 without weights.
  expect(output).toMatch(/^frustration index: 22, proved$/m);
});

test('the frustration index as a share, by chance, and what all best partitions say', async () => {
  const { frustration, chance, blocs } = await json(ARTICLE);
  expect(frustration.normalised).toEqual({ lower: 1 - 2 / 6, upper: 1 - 2 / 6 });
  expect(chance.balanced.mean).toBe(0.5);
  expect(frustration.inCommon.sets[0]).toEqual(['cjng', 'gulf', 'sinaloa']);
  expect(frustration.inCommon.either).toHaveLength(3);
  expect(blocs).toEqual([
    {
      id: 'sinaloa-cjng-gulf',
      name: 'Sinaloa–CJNG–Gulf bloc',
      claim: 'claimed by Ellis 2016',
    },
  ]);
});

test('for people: figures, groups, and where they agree with the author', async () => {
  const { output } = await analyzed(ARTICLE);
  expect(output).toContain('triangles: +++ 1, ++- 0, +-- 0, --- 1; in balance 50%, 3 statements\n');
  expect(output).toContain('frustration index: 1, proved\n');
  expect(output).toContain('  normalised, 1 in balance: 0.667\n');
  expect(output).toContain('    together: ');
  expect(output).toContain(
    'Sinaloa–CJNG–Gulf bloc (claimed by Ellis 2016) and connected by alliance: the same. Circular: the 3 relations behind it rest on 2 statements, and the same ones claim the bloc.\n',
  );
  expect(output).toContain('signed graph: 6 organizations, 6 ties, 3 statements\n');
  expect(output).toContain('measures of: alliance, rivalry, splinter-of');
});

test.each([
  [[], /^Name one folder/],
  [[ARTICLE, ARTICLE], /^Name one folder/],
  [[ARTICLE, '--seconds', 'soon'], /^--seconds is a number/],
  [[ARTICLE, '--layer', 'alliance,friends'], /^--layer has no type “friends”/],
  [[ARTICLE, '--without', 'nowhere'], /^--without: the network has no statement “nowhere”/],
  [[ARTICLE, '--unknown'], /unknown/],
  [['nowhere'], /ENOENT/],
  [['package.json'], /npm run import -- 'package\.json'/],
])('%j is bad usage', async (args, message) => {
  const { exitCode, errors } = await analyzeCommand(args);
  expect(exitCode).toBe(2);
  expect(errors).toMatch(message);
});

test('a folder without a network is not sound', async () => {
  const { exitCode, errors } = await analyzeCommand(['graph-data']);
  expect(exitCode).toBe(1);
  expect(errors).toContain('The folder has no network.json (F1)');
});
