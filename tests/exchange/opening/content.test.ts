import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeTable } from '../../../src/exchange/formats/tables/looks-like-table.ts';
import { looksLikeNetwork } from '../../../src/exchange/opening/content.ts';
import { writeCsv } from '../../../src/exchange/tables.ts';

describe('a first look at a text', () => {
  test.each([
    ['{"a": 1}', true],
    [' \n[1]', true],
    ['<?xml version="1.0"?>', true],
    ['source,target\na,b', true],
    ['source\ttarget\r\na\tb', true],
    ['El Chapo, who fled, was caught.\nHe was brought back.', false],
    ['One line of words, no more', false],
    ['', false],
    // JSON, whole, cut off or with a fault; words in brackets
    ['[]', true],
    ['[{"a": 1,}]', true],
    ['[{a: 1}]', true],
    ['[[1, 2], [3', true],
    ["[Editor's note: the names are changed]\nEl Chapo fled.", false],
    ['[1] The cartel fled.\n[2] It came back.', false],
    ['[…] he was caught.', false],
    ['<< He fled >>, they say', false],
    // tables, also with commas inside cells and spaces behind commas
    ['source,target,note\na,b,"allied, it is said"\nb,c,', true],
    ['source,target,note\na,b,They fought in 2010.\nb,c,They fought again.', true],
    ['source, target\nSinaloa, CJNG\nGulf, Los Zetas', true],
    ['1 2\n', false],
    ['\tsource\ttarget\n0\ta\tb', true],
    // prose with as many commas in each line
    ['He fled, they say.\nHe was caught, at last.', false],
    [
      'He fled again, as the papers of the capital said\nand came back, as nobody had expected so soon',
      false,
    ],
    ['"I was there," he said.\n"You were, too," she said.', false],
    ['He said, "I was there."\nShe said, "So was I."', false],
    ['\tHe fled that night.\n\tHe came back in the morning.', false],
    ['1.\tHe fled that night.\n2.\tHe came back.', false],
    ['In 2010 the cartel split; nobody saw it.\nIn 2011 it fought; all saw it.', false],
  ])('%j is a network: %s', (text, is) => expect(looksLikeNetwork(text)).toBe(is));
});

const word = fc.stringMatching(/^[a-z]{1,9}$/);
const some = (from: number, to: number) => fc.array(word, { minLength: from, maxLength: to });

test('sentences are words, however many commas each line has', () => {
  const sentence = fc
    .tuple(
      fc.array(some(1, 8), { minLength: 2, maxLength: 2 }),
      fc.constantFrom('.', '?', '!', '.”'),
    )
    .map(([clauses, end]) => `${clauses.map((words) => words.join(' ')).join(', ')}${end}`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 9 }), (lines) => {
      expect(looksLikeNetwork(lines.join('\n'))).toBe(false);
    }),
  );
});

test('a table is one, whatever is in its cells', () => {
  const rows = fc.array(fc.tuple(fc.string(), fc.string(), fc.lorem()), { minLength: 1 });
  fc.assert(
    fc.property(rows, (cells) => {
      const filled = cells.map(([source, target, note]) => [`a${source}`, target, note]);
      expect(looksLikeTable(writeCsv(['source', 'target', 'note'], filled))).toBe(true);
    }),
  );
});

test('a table is one beyond the lines that are looked at, and with long rows', () => {
  const row = `a,b,"${'They fought, it is said. '.repeat(800)}"\n`;
  expect(looksLikeTable(`source,target,note\n${row.repeat(20)}`)).toBe(true);
});

test('JSON of a record a line is no table', () => {
  const rows = Array.from({ length: 9 }, (_, i) => JSON.stringify({ a: i, b: 'x' }));
  const text = `[${rows.join(',\n')}]`;
  expect([looksLikeTable(text), looksLikeNetwork(text)]).toEqual([false, true]);
});

test('JSON is one, whole and cut off, and with a fault behind its beginning', () => {
  const values = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(word, fc.jsonValue()));
  fc.assert(
    fc.property(values, fc.nat(), (value, at) => {
      const text = JSON.stringify(value);
      expect(looksLikeNetwork(text.slice(0, 1 + (at % text.length)))).toBe(true);
      expect(looksLikeNetwork(`[${JSON.stringify({ value })}}`)).toBe(true);
    }),
  );
});
