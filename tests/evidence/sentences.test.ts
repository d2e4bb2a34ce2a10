import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesAround, sentencesAt, sentencesOf } from '../../src/evidence/sentences.ts';
import { anyText } from './texts.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Sentences are divided by a bar. */
const CASES: Readonly<Record<string, string>> = {
  'nothing of white space': '',
  'stops of every kind': 'They fought. | Who won? | Nobody! | And then… | Nothing came of it...',
  'a paragraph ends a sentence without a stop': 'History\n| The group split. | It grew',
  'a title': 'The head, Gen. Salvador Cienfuegos, met Lt. Gen. Perry Wiggins. | Both agreed.',
  'Spanish titles': 'El Sr. Pérez y la Lic. Gómez hablaron. | El Gral. Cruz no.',
  'a letter alone': 'X. | The group left.',
  'an initial': 'R. Evan Ellis wrote it. | J. J. Abrams did not.',
  'a country before its noun': 'The U.S. Army came. | They left.',
  'a country at the end': 'They fled to the U.S. | The Army followed.',
  'EE. UU. within and at the end':
    'La DEA de EE. UU. Informó poco. | Huyó a EE. UU. | El cártel creció.',
  'a number after a word': 'Véase el art. 5 y la pág. 12. | Fue en vano.',
  'the same word at the end': 'Dijo que no. | El cártel negó todo por mar. | La Marina calló.',
  'numbers of two parts': 'It paid 3.5 million and 1.000 more. | In 2010. | 15 died.',
  'quotation marks and brackets after the stop': 'He said “no.” | She (too.) | “Yes?” | They left.',
  'a quoted question that goes on': '“Who won?” he asked. | “Nobody!” they said.',
  'a bracket before the stop': 'They left (all of them). | The army came.',
  'Spanish questions': '¿Quién ganó? | ¡Nadie! | —Así fue. | «Bien.» | Punto.',
  'Spanish question that goes on': 'Preguntó ¿quién? y calló. | Nadie habló.',
  'an ellipsis within': 'They fought … and fought... then stopped. | It ended.',
  'marks of footnotes': 'They split.[1][23] | The group grew.[4]',
  'a number of a list': '1. The first group. | 2. Another one.',
  'an address': 'See example.org/a.b for more. | It is there.',
  'abbreviations of companies': 'Acme Inc. Mexico paid. | It was Acme Inc. | The firm denied it.',
  'etc. within and at the end': 'Guns, drugs, etc. were found. | Guns, etc. | They left.',
  'lower case after a stop': 'It met the dept. of state. | It left.',
};

describe('sentences', () => {
  test.each(Object.entries(CASES))('%s', (_, divided) => {
    const sentences = divided === '' ? [] : divided.split('|').map((one) => one.trim());
    expect(cut(divided.replaceAll('| ', ''))).toEqual(sentences);
  });

  test('hold every character that is not white space once, in order, and cross no line', () => {
    const punctuated = fc
      .array(
        fc.constantFrom(
          'The',
          'fought',
          '. ',
          '.',
          ' ',
          '? ',
          '…',
          '”',
          '(',
          ')',
          '\n',
          'U.S.',
          '5',
          'Gen',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, punctuated), (text) => {
        const sentences = sentencesOf(text);
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const [i, { start, end }] of sentences.entries()) {
          expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
          const words = text.slice(start, end);
          expect(words).toBe(words.trim());
          expect(words).not.toContain('\n');
          expect(words).not.toBe('');
        }
      }),
    );
  });

  test('are told apart by what stands within sixty characters of a stop', () => {
    const apart = (spaces: number) => cut(`It fell.${' '.repeat(spaces)}and rose.`).length;
    expect([apart(59), apart(60)]).toEqual([1, 2]);
  });

  test('around a span are those of the whole text that it touches', () => {
    fc.assert(
      fc.property(anyText, fc.nat(70), fc.nat(40), (some, start, length) => {
        const text = some.repeat(2);
        const end = start + length;
        expect(sentencesAround(text, start, end)).toEqual(
          sentencesAt(sentencesOf(text), start, end),
        );
      }),
    );
  });

  test('around a span that goes over lines are those of each', () => {
    const text = 'One.\nTwo.\n\nThree.';
    const around = (start: number, end: number) =>
      sentencesAround(text, start, end).map((one) => text.slice(one.start, one.end));
    expect(around(0, 6)).toEqual(['One.', 'Two.']);
    expect(around(4, 5)).toEqual([]);
    expect(around(4, 6)).toEqual(['Two.']);
    expect(around(5, 12)).toEqual(['Two.', 'Three.']);
  });

  test('of a span are those it touches', () => {
    const text = 'One two. Three four. Five.';
    const sentences = sentencesOf(text);
    const touched = (start: number, end: number) =>
      sentencesAt(sentences, start, end).map((one) => text.slice(one.start, one.end));
    expect(touched(4, 5)).toEqual(['One two.']);
    expect(touched(4, 10)).toEqual(['One two.', 'Three four.']);
    expect(touched(8, 9)).toEqual([]);
  });
});

test('quotes of the shipped network are whole sentences', () => {
  const relations: { evidence: { selector: { exact?: string }[] }[] }[] = JSON.parse(
    readFileSync('graph-data/ellis-2016/relations.json', 'utf8'),
  );
  const quotes = relations.flatMap(({ evidence }) =>
    evidence.flatMap(({ selector }) => selector.flatMap(({ exact }) => exact ?? [])),
  );
  expect(quotes.length).toBeGreaterThan(20);
  for (const quote of quotes) expect(cut(quote)).toEqual([quote]);
});
