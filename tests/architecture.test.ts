/** The house rules, held against the repository and against a planted breach each. */
import { describe, expect, test } from 'vitest';
import {
  fileNames,
  fileSizes,
  noAny,
  noDom,
  oneToday,
  relationTypesOnce,
} from './architecture/code-rules.ts';
import { IMPORT_CASES } from './architecture/import-cases.ts';
import { noProse, silentFormats } from './architecture/prose-rules.ts';
import { type Case, readRepository } from './architecture/repository.ts';
import { onePoliteRegion } from './architecture/speech-rules.ts';
import { nothingInModules } from './architecture/state-rules.ts';
import { liveLinks, namedFiles, noMachinePaths } from './architecture/text-rules.ts';
import { wordsAtHand, wordsWhenSaid } from './architecture/words-rules.ts';

const lines = (count: number) => '\n'.repeat(count);

const RULES: Readonly<Record<string, Case>> = {
  ...IMPORT_CASES,
  'the first seven rooms run without a browser': {
    rule: noDom,
    breaches: {
      variable: { 'src/network/graph.ts': 'export const title = document.title;' },
      type: { 'src/exchange/opening/open.ts': 'export let input: HTMLInputElement;' },
      shorthand: { 'src/picture/svg.ts': 'export const all = { window };' },
      'the exempt name elsewhere': { 'src/picture/png.ts': 'export default document;' },
    },
    sound: {
      'src/exchange/publishing/png.ts': 'document.createElement("canvas");',
      'src/panels/reader.ts': 'document.title = "";',
      'src/exchange/opening/json.ts': 'const document = 1; export default document;',
      'src/network/graph.ts': 'export const o = { document: 1 }; o.document; // window',
    },
  },
  'types are never given up': {
    rule: noAny,
    breaches: {
      any: { 'src/network/graph.ts': 'export let graph: Map<string, any>;' },
      silenced: { 'src/network/graph.ts': `// @ts-${'expect-error'} no reason`.concat('\n') },
    },
    sound: { 'src/network/graph.ts': 'export const any = "any"; // any' },
  },
  'only the registry knows the relation types': {
    rule: relationTypesOnce,
    breaches: {
      string: { 'src/canvas/style.ts': "export const selector = 'rivalry';" },
      template: { 'src/canvas/style.ts': 'export const selector = `splinter-of`;' },
      type: { 'src/canvas/style.ts': "export let type: 'target-of' | null;" },
      key: { 'src/words/words.ts': 'export const labels = { alliance: "Alliance" };' },
      colour: { 'src/panels/panels.css': '.ally { color: #0B6CAB }' },
    },
    sound: {
      'src/network/relation-types.ts': "export const TYPES = { rivalry: '#c4411a' };",
      'src/exchange/opening/relation-phrases.ts':
        "export const PHRASES = { rivalry: 'rivals, foes' };",
      'src/words/spanish/relation-types.ts': "export const TYPES = { rivalry: 'rivalidad' };",
      'src/words/words.ts': "export const hint = 'An alliance is drawn without an end.';",
    },
  },
  'no room below the words has a sentence': {
    rule: noProse,
    breaches: {
      string: { 'src/network/checks.ts': "export const fault = 'There is no selector';" },
      template: {
        'src/exchange/formats/sif/sif.ts': `export const said = (n: number) => \`Row \${n} is empty\`;`,
      },
      'beside a parameter': {
        'src/analysis/paths.ts': `export const f = (n: number) => \`\${n} paths\`;`,
      },
      'beside data': {
        'src/exchange/formats/xml.ts':
          "export const words = ['undefined entity', 'The file is cut off'];",
      },
      'an argument that is not of an exception': {
        'src/evidence/verify.ts': "report('The words have moved');",
      },
    },
    sound: {
      'src/network/graph.ts': "throw new Error('a checked network has no such node');",
      'src/network/records.ts': "v.description('As the text spells them');",
      'src/network/problems.ts': "export const fault = { code: 'no-node' }; // There is no node",
      'src/exchange/formats/xml.ts':
        "export const KNOWN = /^unclosed tag: (.+)$/; f('undefined entity');",
      'src/exchange/opening/relation-phrases.ts':
        "export const PHRASES = 'allied with, at war with';",
      'src/exchange/formats/tables/parse.ts': `export const f = (a: string, b: string) => \`\${a} \${b}\`;`,
      'src/words/english/problems.ts': "export const said = 'There is no selector';",
    },
  },
  'files for programs are the same in every language': {
    rule: silentFormats,
    breaches: {
      'a writer that speaks': {
        'src/exchange/formats/gexf/gexf-writer.ts':
          "import { words } from '../../../words/words.ts';",
        'src/words/words.ts': '',
      },
    },
    sound: {
      'src/exchange/publishing/dossier/method.ts':
        "import { words } from '../../../words/words.ts';",
      'src/words/words.ts': '',
    },
  },
  'what changes is kept by the store or a session, not by a module': {
    rule: nothingInModules,
    breaches: {
      variable: { 'src/state/open.ts': 'let running: Job | null = null;' },
      exported: { 'src/state/open.ts': 'export let running = 0;' },
      cache: { 'src/panels/Legend.tsx': 'const known = new Map<string, number>();' },
      'cache by network': { 'src/state/relayout.ts': 'const seeds = new WeakMap();' },
      list: { 'src/canvas/mount.ts': 'const waiting: (() => void)[] = [];' },
      record: { 'src/state/open.ts': 'export const byId: Record<string, number> = {};' },
      abort: { 'src/state/open.ts': 'const ending = new AbortController();' },
    },
    sound: {
      'src/state/open.ts':
        'const ROLES: ReadonlySet<string> = new Set(IDS); export function f() { let n = 0; }',
      'src/panels/Legend.tsx': "const NONE: readonly string[] = []; const IDS = ['a'];",
      'src/words/words.ts': "export let language = 'en';",
    },
  },
  'one polite region says what changes': {
    rule: onePoliteRegion,
    breaches: {
      status: { 'src/panels/Footer.tsx': '<p role="status">3 relations</p>' },
      sometimes: { 'src/panels/Said.tsx': "<p role={isBad ? 'alert' : 'status'} />" },
      output: { 'src/panels/Footer.tsx': '<output className="soft">3 relations</output>' },
      live: { 'src/panels/Footer.tsx': '<p aria-live="polite">3 relations</p>' },
    },
    sound: {
      'src/panels/Spoken.tsx': '<p role="status">3 relations</p>',
      'src/panels/Footer.tsx': '<output aria-live="off">3 relations</output>',
      'src/panels/NoticeBar.tsx': '<p role="alert">The file was not opened</p>',
    },
  },
  'the day is the reader’s, from one place': {
    rule: oneToday,
    breaches: {
      now: { 'src/state/save.ts': 'export const now = new Date();' },
      utc: {
        'src/words/words.ts': 'export const day = (at: Date) => at.toISOString().slice(0, 10);',
      },
    },
    sound: {
      'src/words/today.ts': 'export const now = new Date();',
      'src/evidence/styles/style.ts': 'export const day = new Date(0); // toISOString',
    },
  },
  'no file over 300 lines, half of them under 120': {
    rule: fileSizes,
    breaches: {
      'over 300': { 'src/a.ts': lines(301), 'src/b.ts': '' },
      'half not under 120': { 'src/a.ts': lines(120), 'src/b.ts': lines(120), 'src/c.ts': '' },
    },
    sound: { 'src/a.ts': lines(300), 'src/b.ts': lines(119) },
  },
  'files are named after what is in them': {
    rule: fileNames,
    breaches: {
      utils: { 'src/network/utils.ts': '' },
      'in a compound': { 'src/network/graph-helpers.ts': '' },
      'a folder': { 'src/common/graph.ts': '' },
      barrel: { 'src/network/index.ts': '' },
      'camel case': { 'src/network/relationTypes.ts': '' },
      'a component in kebab-case file of another kind': { 'src/panels/Legend.ts': '' },
    },
    sound: {
      'src/panels/RelationPanel.tsx': '',
      'src/main.ts': '',
      'vite.config.ts': '',
      'tests/network/relation-types.test.ts': '',
    },
  },
  'links between documents lead somewhere': {
    rule: liveLinks,
    breaches: {
      file: { 'README.md': 'See [the format](docs/format.md).' },
      heading: { 'README.md': '# Use\n[install](#install)' },
      picture: { 'README.md': '<img src="docs/screen.png" alt="">' },
    },
    sound: {
      'docs/format.md': '# The format\n[up](../README.md#how-to-read) [rooms](../src/network/)',
      'README.md': '## How to read\n[it](docs/format.md#the-format) [out](https://example.org)',
      'src/network/graph.ts': '',
    },
  },
  'words are read when something is said': {
    rule: wordsWhenSaid,
    breaches: {
      'in a list': { 'src/state/list.ts': 'export const LIST = [{ name: words.a.b }];' },
      'in what a list is made by': {
        'src/state/list.ts': 'export const LIST = IDS.map((id) => words.a[id]);',
      },
      'by its parts': { 'src/panels/A.tsx': 'const { a } = words;' },
      'in a static field': { 'src/panels/A.tsx': 'class A { static name = words.a; }' },
    },
    sound: {
      'src/state/list.ts':
        "import { words } from '../words/words.ts';\nexport const LIST = [{ name: () => words.a.b }];",
    },
  },
  'what is said is loaded before who says it': {
    rule: wordsAtHand,
    breaches: {
      'a panel': { 'src/main.ts': 'words.balance.title;' },
      'two ways': {
        'src/main.ts':
          "import './b.ts'; part(() => import('./a.ts'), 'analyses'); part(() => import('./b.ts'));",
        'src/a.ts': "import './b.ts';",
        'src/b.ts': 'words.balance.title;',
      },
    },
    sound: {
      'src/main.ts': "part(() => import('./a.ts'), 'analyses'); words.app.name;",
      'src/a.ts': "import './b.ts';",
      'src/b.ts': 'words.balance.title;',
    },
  },
  'files that documents name are there': {
    rule: namedFiles,
    breaches: { gone: { 'docs/architecture.md': 'drawn by `canvas/HullLayer.tsx`' } },
    sound: {
      'README.md': '`network/graph.ts`, `tests/a.test.ts` and `graph.ts`',
      'src/network/graph.ts': '',
      'tests/a.test.ts': '',
    },
  },
  'no text speaks of one machine': {
    rule: noMachinePaths,
    breaches: {
      unix: { 'docs/build.md': `Look in ${['', 'home', 'me', 'code'].join('/')}.` },
      windows: { 'docs/build.md': `Look in ${['C:', 'Users', 'me'].join('\\')}.` },
    },
    sound: { 'docs/build.md': 'https://example.org/home/page, src/work/thing, ~/tmp/x' },
  },
};

const repository = readRepository();

describe.each(Object.entries(RULES))('%s', (_, { rule, breaches, sound }) => {
  test('holds in the repository', () => expect(rule(repository)).toEqual([]));
  test.each(Object.entries(breaches))('finds a planted breach: %s', (_, planted) => {
    expect(rule(new Map(Object.entries(planted)))).toHaveLength(1);
  });
  test('lets pass what is fine', () => expect(rule(new Map(Object.entries(sound)))).toEqual([]));
});
