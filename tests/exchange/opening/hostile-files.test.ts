/** Files that are made to hold up the machine: each is refused for what it is, or opens without what is too much. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';

const MILLION = 1_000_000;
const times = <Of>(n: number, of: (i: number) => Of) => Array.from({ length: n }, (_, i) => of(i));
const opened = (name: string, content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return importFiles([{ name, bytes }], NO_CHOICES);
};

const tables = () =>
  zipSync(
    Object.fromEntries(
      times(20_000, (i) => [`t${i}.csv`, strToU8(`source,target\na${i},b${i}\n`)]),
    ),
    { level: 0 },
  );
const attributes = () =>
  `<gexf><graph><attributes class="node">${times(50_000, (i) => `<attribute id="${i}" title="t${i}" type="string"/>`).join('')}</attributes><nodes/><edges/></graph></gexf>`;
const keys = () =>
  `<graphml>${times(50_000, (i) => `<key id="${i}" for="node" attr.name="k${i}"/>`).join('')}<graph/></graphml>`;

describe('what is too much is refused', () => {
  test.each([
    ['a.zip', 'too-many-files', tables],
    ['a.gexf', 'too-many-attributes', attributes],
    ['a.graphml', 'too-many-attributes', keys],
    ['a.json', 'json-too-deep', () => '['.repeat(MILLION) + ']'.repeat(MILLION)],
    ['a.json', 'json-cut-off', () => '{"a":['.repeat(MILLION)],
    [
      'a.csv',
      'table-too-wide',
      () => `source,target,${times(MILLION / 10, (i) => `c${i}`).join(',')}\n`,
    ],
    ['a.csv', 'too-many-records', () => `source,target\n${'a,b\n'.repeat(MILLION / 4)}`],
    [
      'a.csv',
      'too-many-records',
      () => `source,target\n${times(110_000, (i) => `a${i},b${i}\n`).join('')}`,
    ],
    ['a.gml', 'syntax-broken', () => `graph [ ${'a [ '.repeat(MILLION)}`],
    ['a.dot', 'syntax-broken', () => `graph { ${'{ '.repeat(MILLION)}`],
    ['a.gexf', 'xml-too-deep', () => `<gexf>${'<a>'.repeat(MILLION)}`],
    ['a.gexf', 'xml-own-entity', () => '<!DOCTYPE gexf [<!ENTITY a "aaaa">]><gexf>&a;</gexf>'],
    [
      'a.zip',
      'archive-unreadable',
      () => zipSync({ 'a.csv': new Uint8Array(60 * MILLION) }, { level: 1 }),
    ],
    ['a.sif', 'file-not-text', () => 'a\0 b c\n'],
  ])('%s: %s', (name, code, content) => {
    const result = opened(name, content());
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

/** Accents of two classes by turns, which are put in order in the square of their number. */
const ACCENTS = '\u0301\u0316'.repeat(500_000);

test.each([
  ['the name of an organization', 'a.csv', `source,target\na${ACCENTS},b\n`],
  ['the name of a type', 'a.csv', `source,target,type\na,b,x${ACCENTS}\n`],
  ['a title', 'a.json', `{"graph":{"name":"a${ACCENTS}"},"nodes":[{"id":"a"}],"links":[]}`],
  ['a label', 'a.gml', `graph [ node [ id 1 label "a${ACCENTS}" ] ]`],
  ['a label on a line', 'a.net', `*Vertices 2\n*Arcs\n1 2 1 l "x${ACCENTS}"\n`],
])('a million accents in %s: no text that is shown is longer than a page', (_, name, content) => {
  const result = opened(name, content);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const texts = JSON.stringify(result.proposal).split('"');
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(10_001);
});

test.each([0, 1])(
  'one NUL byte in a text of any length is refused as what is no text (%i)',
  (odd) => {
    const text = `alfa\tpp\tbe\0ta\ngama\tpp\tdelta${'\n'.repeat(odd)}\n`;
    const result = importFiles(
      [{ name: 'a.sif', bytes: new TextEncoder().encode(text) }],
      NO_CHOICES,
    );
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'file-not-text' }] });
  },
);
