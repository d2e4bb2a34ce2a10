import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exportCommand } from '../../src/cli/export-command.ts';
import { readNetworkFolder } from '../../src/cli/folders.ts';
import { importCommand } from '../../src/cli/import-command.ts';
import { parseFolder } from '../../src/network/read-network.ts';
import { CODED_TYPE_IDS, relationType } from '../../src/network/relation-types.ts';

const ARTICLE = 'graph-data/ellis-2016';
const BACRIM = ['Nodes', 'Alliances', 'Rivals'].map(
  (table) => `tests/fixtures/bacrim2020/BACRIM2020_${table}.csv`,
);
let root = '';
const at = (name: string) => join(root, name);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(root, { recursive: true }));

async function networkIn(folder: string) {
  const parsed = parseFolder(await readNetworkFolder(folder));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('import', () => {
  test.each(['json', 'gexf'])('of what export --%s wrote gives the same folder', async (flag) => {
    const file = at(`article.${flag}`);
    await exportCommand([ARTICLE, `--${flag}`, file]);
    const { exitCode, output } = await importCommand([file, '--out', at(`from-${flag}`)]);
    expect(exitCode).toBe(0);
    expect(output).toContain('15 organizations, 20 relations');
    expect(await readNetworkFolder(at(`from-${flag}`))).toEqual(await readNetworkFolder(ARTICLE));
  });

  test('tables are what a file says that they are', async () => {
    await writeFile(at('p.csv'), 'Made by hand\nA;B;hits\nB;C;helps\n');
    await writeFile(
      at('told.json'),
      JSON.stringify({
        'p.csv': {
          as: 'relations',
          header: false,
          skip: 1,
          columns: { '#1': 'source', '#2': 'target', '#3': 'type' },
          directed: true,
        },
      }),
    );
    const told = ['--tables', at('told.json'), '--out', at('told')];
    const { exitCode, output } = await importCommand([at('p.csv'), ...told]);
    expect([exitCode, output]).toEqual([
      0,
      expect.stringContaining('3 organizations, 2 relations'),
    ]);
    expect(output).toContain('“hits”, 1 edge: own-name (A → B');
  });

  test('of a file that takes long the command says how far it is', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `<node id="${i}"/>`).join('');
    await writeFile(at('large.gexf'), `<gexf><graph><nodes>${rows}`);
    const told: string[] = [];
    // A second has passed when it is first asked; the file is cut off, so that nothing comes behind reading it.
    const now = vi.spyOn(performance, 'now').mockReturnValueOnce(-2000);
    await importCommand([at('large.gexf'), '--out', at('large')], (line) => told.push(line));
    now.mockRestore();
    expect(told[0]).toMatch(/^Reading large\.gexf: \d0 %/);
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told).size).toBe(told.length);
  });

  test('the output says what tables were read as, in the form that --tables takes', async () => {
    const file = at('kept.csv');
    await writeFile(file, 'Group,Allied with,Rival of\nA,"B, C",\n,D,B\n');
    const types = 'Allied with=alliance,Rival of=rivalry';
    const { output } = await importCommand([file, '--out', at('kept'), '--types', types]);
    const said = {
      as: 'relations',
      columns: { Group: 'source', 'Allied with': 'tied', 'Rival of': 'tied' },
      repeats: ['Group'],
      divider: ',',
    };
    expect(output).toContain(JSON.stringify({ 'kept.csv': said }));
    expect(output).toContain('4 organizations, 4 relations');
    const again = async (change: object, meant = types) => {
      await writeFile(at('again.json'), JSON.stringify({ 'kept.csv': { ...said, ...change } }));
      const told = ['--tables', at('again.json'), '--out', at('again'), '--force'];
      return (await importCommand([file, ...told, '--types', meant])).output;
    };
    expect(await again({})).toBe(output.replace(at('kept:').slice(0, -1), at('again')));
    const ally = 'Allied with=alliance';
    expect(await again({ repeats: [], divider: null }, ally)).toContain(
      '2 organizations, 1 relation',
    );
    const columns = { '#1': 'source', '#2': 'tied', '#3': 'ignore' };
    expect(await again({ columns }, ally)).toContain('4 organizations, 3 relations');
  });

  test('also where the table stands in its file, and how its letters are written', async () => {
    const file = at('place.csv');
    const text = 'Hechos\n\nNorteño,Sur\nNorteño,Este\nSur,Este\n\nFuente: prensa\n';
    await writeFile(file, text, 'latin1');
    const { output } = await importCommand([file, '--out', at('place')]);
    const said = {
      as: 'relations',
      columns: { '#1': 'source', '#2': 'target' },
      type: 'place',
      skip: 2,
      below: 2,
      header: false,
      encoding: 'windows-1252',
    };
    expect(output).toContain(JSON.stringify({ 'place.csv': said }));
    await writeFile(at('place.json'), JSON.stringify({ 'place.csv': said }));
    const told = ['--tables', at('place.json'), '--out', at('place'), '--force'];
    const again = (await importCommand([file, ...told])).output;
    // What was guessed is told now.
    expect(output.replace(/^The letters .* Windows-1252.*\n/m, '')).toBe(again);
    expect(output).not.toBe(again);
  });

  test('numbers are ends only where that is said, in the words that the refusal gives', async () => {
    await writeFile(at('n.csv'), 'source,target\n1,2\n2,3\n4,1\n');
    const { exitCode, errors } = await importCommand([at('n.csv'), '--out', at('numbers')]);
    expect([exitCode, errors]).toEqual([1, expect.stringContaining('All cells')]);
    const told = /--tables '(.*)'/.exec(errors)?.[1] ?? '';
    const again = await importCommand([at('n.csv'), '--out', at('numbers'), '--tables', told]);
    expect(again.output).toContain('4 organizations, 3 relations');
  });

  test.each([
    ['{"q.csv": {}}', /there is no table “q\.csv”; there are “p\.csv”/],
    ['{"p.csv": {"columns": {"X": "source"}}}', /has no column “X”/],
    ['{"p.csv": {"columns": {"A": "king"}}}', /p\.csv\.columns\.A/],
    ['{', /not JSON/],
  ])('what --tables says wrongly is said: %s', async (json, message) => {
    await writeFile(at('p.csv'), 'A,B\nx,y\n');
    await writeFile(at('wrong.json'), json);
    const wrong = ['--tables', at('wrong.json'), '--out', at('wrong')];
    const { exitCode, errors } = await importCommand([at('p.csv'), ...wrong]);
    expect([exitCode, errors]).toEqual([2, expect.stringMatching(message)]);
  });

  test('reads several tables as one network, with types as they are named', async () => {
    const [ally, rival] = [1, -1].map((sign) =>
      CODED_TYPE_IDS.find((id) => relationType(id).sign === sign),
    );
    const types = ['--types', 'Alliances=alliance', '--types', 'Rivals=rivalry'];
    const { exitCode, output } = await importCommand([...BACRIM, '--out', at('bacrim'), ...types]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/150 organizations, 183 relations \(Alliance 91, Rivalry 92\)/);
    expect(output).toMatch(/became one relation: BACRIM2020_Alliances\.csv, row \d+; .* more/);
    const { organizations, relations } = await networkIn(at('bacrim'));
    expect(organizations).toHaveLength(150);
    expect(relations.filter(({ type }) => type === ally)).toHaveLength(91);
    expect(relations.filter(({ type }) => type === rival)).toHaveLength(92);
    expect(relations.map(({ id }) => id)).toEqual(relations.map(({ id }) => id).sort());
  });

  test('takes the types that are chosen', async () => {
    const tables = ['Alliances', 'Rivals'].map((name) => at(`${name}.csv`));
    for (const table of tables) await writeFile(table, 'source,target\nA,B\nB,C\n');
    const types = ['--types', 'Alliances=own-name, Rivals=rivalry'];
    const { output } = await importCommand([...tables, '--out', at('chosen'), ...types]);
    expect(output).toMatch(/\(Alliances 2, Rivalry 2\)/);
  });

  test('says what each name became and which way round, and takes the other way', async () => {
    const file = at('acts.csv');
    await writeFile(file, 'source,target,type\nAlpha,Beta,targets\nBeta,Gamma,friendly fire\n');
    const types = ['--types', 'targets=target-of:reversed'];
    const { output } = await importCommand([file, '--out', at('acts'), ...types]);
    expect(output).toContain(
      '“targets”, 1 edge: target-of:reversed (Alpha — Beta: Alpha attacked Beta)',
    );
    expect(output).toContain(
      '“friendly fire”, 1 edge: own-name (Beta — Gamma: Beta friendly fire Gamma)',
    );
    const ends = async (folder: string) =>
      (await networkIn(at(folder))).relations.map(({ source, target }) => [source, target]);
    expect(await ends('acts')).toContainEqual(['beta', 'alpha']);
    await importCommand([file, '--out', at('acts-given'), '--types', 'targets=target-of']);
    expect(await ends('acts-given')).toContainEqual(['alpha', 'beta']);
  });

  test.each<[header: string, friend: string, foe: string]>([
    ['sign', '1', '-1'],
    ['signo', '+1', '−1'],
    ['type', '+', '-'],
    ['type', 'ally', 'rival'],
    ['tipo', 'aliado', 'rival'],
    ['type', 'positive', 'negative'],
    ['relação', 'aliado de', 'inimigo de'],
  ])(
    'what %s of %s and %s means is asked first, in the words that tell it',
    async (header, friend, foe) => {
      const file = at('meant.csv');
      await writeFile(file, `source,target,${header}\nA,B,${friend}\nB,C,${foe}\nA,C,met\n`);
      const folder = await mkdtemp(join(root, 'meant-'));
      const args = [file, '--out', folder];
      const { exitCode, output, errors } = await importCommand(args);
      expect([exitCode, output, await readdir(folder)]).toEqual([1, '', []]);
      expect(errors).toMatch(/“.+”, 1 edge: alliance \(A — B: A .*allied with B\)/);
      const told = /--types='.*(?=')/.exec(errors)?.[0].replace("'", '') ?? '';
      const meanings = told.split(',').map((pair) => pair.split('=').at(-1));
      expect(meanings.toSorted()).toEqual(['alliance', 'rivalry']);
      const read = await importCommand([...args, told]);
      expect(read.output).toContain('(Alliance 1, Rivalry 1, met 1)');
      const other = await importCommand([
        ...args,
        '--force',
        told.replace('=rivalry', '=own-name'),
      ]);
      expect(other.output).toContain(`${foe} 1`);
    },
  );

  test('names with commas and signs of equality are told too', async () => {
    const file = at('commas.csv');
    await writeFile(file, 'source,target,type\nA,B,"ally, formal"\nB,C,a=b\n');
    const types = ['--types', 'ally, formal=alliance,a=b=rivalry'];
    const { output } = await importCommand([file, '--out', at('commas'), ...types]);
    expect(output).toContain('(Alliance 1, Rivalry 1)');
  });

  test('names of the codebook, and names that mean nothing known, are not asked about', async () => {
    const file = at('codebook.csv');
    await writeFile(
      file,
      'source,target,type\nA,B,Alliance\nB,C,rivalry\nA,C,splinter of\nA,D,met\n',
    );
    const { output } = await importCommand([file, '--out', at('codebook')]);
    expect(output).toContain('4 organizations, 4 relations');
  });

  test('says how many edges have no type', async () => {
    const file = at('untyped.csv');
    await writeFile(file, 'source,target\nA,B\nB,C\n');
    const tables = await importCommand([file, '--out', at('untyped')]);
    expect(tables.output).toContain('“untyped”, 2 edges: own-name');
    const graph = at('untyped.gexf');
    const nodes = '<nodes><node id="a"/><node id="b"/></nodes>';
    const edges = '<edges><edge id="0" source="a" target="b"/></edges>';
    await writeFile(graph, `<gexf><graph>${nodes}${edges}</graph></gexf>`);
    const { output } = await importCommand([graph, '--out', at('untyped-graph')]);
    expect(output).toContain('without a type, 1 edge: own-name');
  });

  test('does not write into a folder with something in it unless forced', async () => {
    const file = at('again.json');
    await exportCommand([ARTICLE, '--json', file]);
    const folder = await mkdtemp(join(root, 'full-'));
    await writeFile(join(folder, 'story.json'), '[]');
    await writeFile(join(folder, 'notes.md'), 'mine');
    const refused = await importCommand([file, '--out', folder]);
    expect(refused.exitCode).toBe(2);
    expect(refused.errors).toContain('is not empty');
    expect(await readdir(folder)).toEqual(['notes.md', 'story.json']);
    expect((await importCommand([file, '--out', folder, '--force'])).exitCode).toBe(0);
    expect(await readdir(folder)).toEqual([...(await readdir(ARTICLE)), 'notes.md'].sort());
    expect(await readFile(join(folder, 'notes.md'), 'utf8')).toBe('mine');
  });

  test('says what is wrong with a file, and writes nothing', async () => {
    await writeFile(at('cut.json'), '{"format": "explorer-network",');
    const { exitCode, errors } = await importCommand([at('cut.json'), '--out', at('none')]);
    expect(exitCode).toBe(1);
    expect(errors).toContain('cut.json: The file is cut off at line 1 (F1).');
    expect(await readdir(root)).not.toContain('none');
  });

  test.each<[string, string[], string]>([
    ['no file', ['--out', 'x'], 'Name one or more files'],
    ['no folder to make', ['x.json'], '--out'],
    ['a file that is not there', ['no-such.json', '--out', 'no-such'], 'no-such.json'],
    ['a type that is not known', ['x.csv', '--out', 'no-such', '--types', 'A=b'], '“A=b”'],
    ['a pair without a type', ['x.csv', '--out', 'no-such', '--types', 'A'], '“A”'],
  ])('%s is bad usage', async (_, args, said) => {
    const { exitCode, errors } = await importCommand(args);
    expect(exitCode).toBe(2);
    expect(errors).toContain(said);
    expect(errors).toContain('Usage: npm run import');
  });

  test('a type that no file has is bad usage: it may be a slip', async () => {
    const args = [...BACRIM, '--out', at('slip'), '--types', 'Allies=alliance'];
    const { exitCode, errors } = await importCommand(args);
    expect(exitCode).toBe(2);
    expect(errors).toContain('no type “Allies”; they have “Alliances”, “Rivals”');
  });
});
