import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSourceText } from '../../../src/evidence/source-text.ts';
import { assemble } from '../../../src/exchange/texts/extracted-text.ts';
import { extractText } from '../../../src/exchange/texts.ts';
import { processorTime } from '../../processor-time.ts';
import { mutant } from '../mutations/mutate.ts';
import { column, madePdf } from './made-pdf.ts';
import { madeWord, p } from './made-word.ts';
import { bytesOf, pagesOf, readText, refusalOf } from './read-text.ts';

describe('plain text', () => {
  test('stays as it is, in any encoding', async () => {
    const utf16 = new Uint8Array(Buffer.from('\uFEFFEl cártel\r\nde Sinaloa', 'utf16le'));
    expect((await readText(utf16)).text).toBe('El cártel\nde Sinaloa');
    expect((await readText(Uint8Array.of(0x93, 0xe1, 0x94))).text).toBe('“á”');
  });

  test('form feeds begin pages', async () => {
    expect(pagesOf(await readText('One.\n\fTwo.\n\f'))).toEqual([
      '1: One.\n\fTwo.\n\f',
      '2: Two.\n\f',
    ]);
    expect((await readText('One.')).pages).toBeUndefined();
  });
});

describe('what is no text, and what it is', () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    picture: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
    'old-office': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
    'rich-text': bytesOf('{\\rtf1\\ansi Words}'),
    binary: Uint8Array.from({ length: 600 }, (_, i) => (i * 89) % 32),
  };
  test.each(Object.entries(files))('%s', async (kind, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ code: 'text-file-is', params: { kind } });
  });

  test('nothing, and nothing but space', async () => {
    expect(await refusalOf('')).toMatchObject({ code: 'file-empty' });
    expect(await refusalOf(' \n\t')).toMatchObject({ code: 'text-without-words' });
  });

  test('a file that is too large, before it is read', async () => {
    const most = 50_000_000;
    expect(await refusalOf(new Uint8Array(most + 1))).toEqual({
      code: 'text-file-too-large',
      params: { bytes: most + 1, most },
    });
  });
});

/** Also combining marks, characters beyond the basic plane, half ones, and those that are never seen. */
const anyWords = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'é', 'e', '\u0301', '😀', '\ud800', '\0', '\uFEFF', '\r', '\n', ' ', '\t'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

test('whatever the blocks, the text is the same when it is read again, and positions lie in it', async () => {
  const block = fc.tuple(anyWords, fc.boolean(), fc.nat(20)).map(([text, isHeading, at]) => ({
    text,
    ...(isHeading && { level: 2 }),
    pages: [{ label: '1', at: Math.min(at, text.length) }],
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(block), async (blocks) => {
      const { text, pages = [], headings = [] } = assemble(blocks, {});
      const again = await readSourceText(bytesOf(text));
      expect(again.text).toBe(text);
      const starts = pages.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { start, end } of headings) expect(start).toBeLessThanOrEqual(end);
      const ends = [...starts, ...headings.map(({ end }) => end)];
      expect(Math.max(0, ...ends)).toBeLessThanOrEqual(again.codePoints);
    }),
  );
});

test('the same file gives the same text again', async () => {
  const file = madePdf({ pages: [column(['One line', 'and another.'])] });
  expect(await readText(file)).toEqual(await readText(file.slice()));
});

describe('bad files are read or refused, each within two seconds of the processor', () => {
  const seeds: Readonly<Record<string, Uint8Array>> = {
    pdf: madePdf({
      pages: [column(['The alliance of Sina-', 'loa.']), column(['Two.'])],
      info: { Title: 'A' },
    }),
    word: madeWord({
      body: `${p('One')}<w:tbl><w:tr><w:tc>${p('Two')}</w:tc></w:tr></w:tbl>`,
      styles: '<w:style/>',
    }),
    html: bytesOf(
      '<!doctype html><html><body><article><h1>One</h1><p>Two &amp; <b>three</b></p></article></html>',
    ),
    markdown: bytesOf('# One\n\nA [link](b) and **two**\n\n- item\n\n| a | b |\n'),
  };
  test.each(Object.entries(seeds))('%s', async (kind, seed) => {
    for (let n = 0; n < 150; n++) {
      const { bytes, done } = mutant([seed], n);
      const start = processorTime();
      const outcome = await extractText({ name: `bad.${kind}`, bytes });
      const took = processorTime() - start;
      if (took > 2000) throw new Error(`${done}, number ${n}: ${Math.round(took)} ms`);
      if (outcome.ok) expect(outcome.value.text).toBe(outcome.value.text.normalize('NFC'));
      else expect(outcome.problems).toHaveLength(1);
    }
  });

  test('bytes by chance', async () => {
    const start = fc.constantFrom('', '%PDF-1.7\n', 'PK\x03\x04', '<html>', '# a\n');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 2000 }), async (sign, rest) => {
        const outcome = await extractText({
          name: 'x',
          bytes: Uint8Array.of(...bytesOf(sign), ...rest),
        });
        expect(outcome.ok || outcome.problems.length === 1).toBe(true);
      }),
    );
  });
});
