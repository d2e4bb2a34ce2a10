import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAVED_FORMATS } from '../../../src/exchange/formats.ts';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { type ImportChoices, NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';
import { zip } from '../../../src/exchange/zip.ts';
import { quotesOf, wordsKey } from '../../../src/network/quotes.ts';
import type { Network } from '../../../src/network/records.ts';
import { relationType } from '../../../src/network/relation-types.ts';
import { words } from '../../../src/words/words.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { saidNotes } from '../../said.ts';
import { networks } from '../generated-networks.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const small = JSON.stringify(smallNetwork());

const opened = (
  name: string,
  content: string | Uint8Array,
  choices: ImportChoices = NO_CHOICES,
) => {
  const file = { name, bytes: typeof content === 'string' ? bytes(content) : content };
  return importFiles([file], choices);
};

/** The network that a file opens as; fails with the problems where it does not. */
function networkIn(name: string, content: string | Uint8Array, choices = NO_CHOICES): Network {
  const result = opened(name, content, choices);
  expect(result.ok ? [] : result.problems).toEqual([]);
  if (!result.ok) throw new Error('not opened');
  return result.proposal.network;
}

const DAY = '2026-11-25';

describe('our own network comes back whole', () => {
  const whole = [
    'explorer',
    'graphology',
    'cytoscape',
    'gexf',
    'graphml',
    'cx2',
    'node-link',
    'gml',
  ];
  test.each(whole)('from %s', (id) => {
    const format = SAVED_FORMATS.find((one) => one.id === id);
    if (!format || !('write' in format)) throw new Error(`no format ${id}`);
    const again = (network: Network) =>
      networkIn(`network.${format.extension}`, format.write(network, new Map(), DAY));
    expect(again(smallNetwork())).toEqual(smallNetwork());
    fc.assert(
      fc.property(networks, (network) => {
        expect(again(network)).toEqual(network);
      }),
      { numRuns: 50 },
    );
  });

  test.each(whole.slice(1))('from %s, with what another program adds to its records', (id) => {
    const format = SAVED_FORMATS.find((one) => one.id === id);
    if (!format || !('write' in format)) throw new Error(`no format ${id}`);
    const added = { remark: 'seen in Dover', degree: 5, weight: 0.5, isCore: true };
    const network = smallNetwork();
    const edited = {
      ...network,
      organizations: network.organizations.map((one) => ({ ...one, ...added, empty: '' })),
      relations: network.relations.map((one) => ({ ...one, ...added, empty: '' })),
    };
    const file = `network.${format.extension}`;
    const back = networkIn(file, format.write(edited, new Map(), DAY));
    const told = Object.entries(added).map(([name, value]) => [name, String(value)]);
    for (const [i, record] of [...back.organizations, ...back.relations].entries()) {
      const before = [...network.organizations, ...network.relations][i];
      const { attributes = [], ...rest } = record;
      const all = before?.attributes ?? [];
      expect({ ...rest, attributes: attributes.slice(0, all.length) }).toEqual({
        ...before,
        attributes: all,
      });
      expect(attributes.slice(all.length).map(({ name, value }) => [name, value])).toEqual(told);
    }
    expect(networkIn(file, format.write(back, new Map(), DAY))).toEqual(back);
  });

  test('and the check of its words does not become a record', () => {
    const network = smallNetwork();
    const checks = new Map(
      quotesOf(network).map((quote) => [
        wordsKey(quote),
        { state: 'verified', at: { start: 0, end: 1 } } as const,
      ]),
    );
    for (const format of SAVED_FORMATS)
      if (whole.includes(format.id) && 'write' in format)
        expect(networkIn(`a.${format.extension}`, format.write(network, checks, DAY))).toEqual(
          network,
        );
  });
});

describe('what is in a file decides, not its name', () => {
  test.each(['graphology', 'cytoscape', 'gexf', 'graphml', 'cx2', 'node-link', 'gml'])(
    '%s',
    (id) => {
      const format = SAVED_FORMATS.find((one) => one.id === id);
      if (!format || !('write' in format)) throw new Error(`no format ${id}`);
      const result = opened('unknown', format.write(smallNetwork(), new Map(), DAY));
      expect(result.ok && result.proposal.format).toBe(format.id);
    },
  );

  test.each([
    ['an empty file', new Uint8Array(), /empty/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 0, 0]), /picture/],
    ['a file cut off', bytes(small.slice(0, 500)), /cut off/],
    ['words', bytes('Dear reader'), /not in a form of networks/],
    ['what tries to be JSON', bytes('{"a": [}'), /not JSON/],
    ['JSON of another kind', bytes('{"a":[]}'), /not known here/],
    ['XML of another kind', bytes('<?xml version="1.0"?><other/>'), /not known here/],
    ['a web page', bytes('<!DOCTYPE html>\n<html lang="en"><p>Norte</p></html>'), /web page/],
    ['a drawing', bytes('<?xml version="1.0"?>\n<svg xmlns="a"/>'), /picture/],
    ['a TIFF', new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), /picture/],
    ['a gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), /archive/],
    ['a document of old', bytes('{\\rtf1 Norte}'), /word processor/],
    ['a broken archive', bytes('PK\u0003\u0004 and no more'), /archive/],
    ['deep nesting', bytes(`${'['.repeat(5000)}${']'.repeat(5000)}`), /100 deep/],
  ])('%s is refused, with its name and what to do', (_, content, message) => {
    const result = opened('mine', content);
    const [problem] = result.ok ? [] : result.problems;
    expect(problem).toMatchObject({ rule: 'F1', file: 'mine' });
    const said = problem && words.problem.said(problem);
    expect(said?.message).toMatch(message);
    expect(said?.remedy).not.toBe('');
  });

  test('a byte order mark and UTF-16 do not matter', () => {
    expect(networkIn('small.json', `\uFEFF${small}`)).toEqual(smallNetwork());
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(small, 'utf16le')]);
    expect(networkIn('small.json', utf16)).toEqual(smallNetwork());
  });

  test('an archive is read as the files in it', () => {
    expect(networkIn('small.zip', zip([{ name: 'small.json', text: small }]))).toEqual(
      smallNetwork(),
    );
  });

  test('the files of a network’s folder are read together', () => {
    const { sources, organizations, relations, blocs, disputes, layout, ...head } = smallNetwork();
    const parts = { network: head, sources, organizations, relations, blocs, disputes, layout };
    const files = Object.entries(parts).map(([name, part]) => ({
      name: `${name}.json`,
      bytes: bytes(JSON.stringify(part)),
    }));
    const result = importFiles(files, NO_CHOICES);
    expect(result.ok && result.proposal.network).toEqual(smallNetwork());
  });

  test('several files that are no tables are refused by the name of the first such', () => {
    const file = { name: 'one.json', bytes: bytes(small) };
    const result = importFiles([file, { ...file, name: 'two.json' }], NO_CHOICES);
    expect(result.ok ? null : result.problems[0]).toMatchObject({ file: 'one.json' });
  });
});

test('one blank cell in a column of signs leaves the others signs, and is said', () => {
  const result = opened('signs.csv', 'source,target,sign\na,b,1\nb,c,-1\nc,d,\n');
  if (!result.ok) throw new Error('not opened');
  const { network, notes, types } = result.proposal;
  expect(network.relations.map(({ type }) => relationType(type).sign)).toEqual([1, -1, null]);
  expect(network.relations.map(({ typeName }) => typeName)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(types.map(({ name }) => name).toSorted()).toEqual(['', '-1', '1']);
  expect(saidNotes(notes)).toContainEqual({
    message: 'An edge has no type where others do; it was kept without one',
    place: 'signs.csv, row 4',
  });
});
