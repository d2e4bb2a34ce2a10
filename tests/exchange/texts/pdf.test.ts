import { describe, expect, test } from 'vitest';
import { column, madePdf } from './made-pdf.ts';
import { headingsOf, pagesOf, readText, refusalOf } from './read-text.ts';

/** Three pages with a running head and numbers; a paragraph and a divided word go over the end of a page. */
const REPORT = madePdf({
  info: {
    Title: 'Cartels of 2016',
    Author: 'Ellis, R. Evan',
    CreationDate: "D:20160105120000-06'00'",
  },
  labels: '0 <</S/r>> 1 <</S/D/St 1>>',
  pages: [
    [
      { text: 'Report of the Institute', y: 760, size: 9 },
      { text: 'Alliances', y: 700, size: 20 },
      ...column(
        [
          'The alliance of Sinaloa and the cartel of',
          'Jalisco held. The organization of the Bel-',
          'trán Leyva broke away.',
        ],
        { y: 660 },
      ),
      ...column(
        [
          '   Another paragraph begins further in and',
          'runs on, over the end of this page, to a di-',
        ],
        { y: 618 },
      ).map((line, i) => ({ ...line, text: line.text.trim(), x: i === 0 ? 90 : 72 })),
      { text: 'i', y: 40, size: 9 },
    ],
    [
      { text: 'Report of the Institute', y: 760, size: 9 },
      ...column(['vided word. It ends here.'], { y: 700 }),
      { text: '1', y: 40, size: 9 },
    ],
    [
      { text: 'Report of the Institute', y: 760, size: 9 },
      ...column(
        [
          'The well-known Sina-',
          'loa cartel of 2015-',
          '2016 was well-',
          'known to Beltrán-',
          'Leyva.',
        ],
        { y: 700 },
      ),
      { text: '2', y: 40, size: 9 },
    ],
  ],
});

describe('a report', () => {
  test('its lines are joined to paragraphs, and divided words to words', async () => {
    const { text } = await readText(REPORT);
    expect(text.split('\n')).toEqual([
      'Alliances',
      'The alliance of Sinaloa and the cartel of Jalisco held. The organization of the Beltrán Leyva broke away.',
      'Another paragraph begins further in and runs on, over the end of this page, to a divided word. It ends here.',
      'The well-known Sinaloa cartel of 2015-2016 was well-known to Beltrán-Leyva.',
    ]);
  });

  test('pages are called as the file calls them, also inside a paragraph; heads and numbers are left out', async () => {
    const read = await readText(REPORT);
    expect(pagesOf(read)).toEqual(['i: Alliances\nTh', '1: vided word. ', '2: The well-kno']);
    expect(headingsOf(read)).toEqual(['1 Alliances']);
    expect(read.notes.map(({ code, params }) => ({ code, params }))).toEqual([
      { code: 'edges-left-out', params: { lines: 6 } },
      { code: 'words-joined', params: { words: 3 } },
    ]);
  });

  test('what it says of itself', async () => {
    const { metadata, extraction } = await readText(REPORT);
    expect(metadata).toEqual({
      title: 'Cartels of 2016',
      author: [{ family: 'Ellis', given: 'R. Evan' }],
      issued: { 'date-parts': [[2016, 1, 5]] },
    });
    expect(extraction).toMatchObject({ mediaType: 'application/pdf', bytes: REPORT.length });
  });
});

test('columns are read in the order of the file, and a sentence goes on in the next one', async () => {
  const left = column(
    ['The cartel of the north was', 'an ally of that of the', 'south, and the two of them'],
    { x: 72 },
  );
  const right = column(['fought a third. Nobody else', 'took part.'], { x: 320 });
  const { text } = await readText(madePdf({ pages: [[...left, ...right]] }));
  expect(text).toBe(
    'The cartel of the north was an ally of that of the south, and the two of them fought a third. Nobody else took part.',
  );
});

test('bullets, lines that end early and wide gaps divide paragraphs', async () => {
  const lines = [
    ...column(['Members of the alliance, in the order of the text:', '• Sinaloa', '• Gulf']),
    ...column(
      [
        'Address: Mexico',
        'It ends early, and the next line begins a paragraph',
        'which is joined to this one.',
      ],
      { y: 650 },
    ),
    ...column(['Further down.'], { y: 590 }),
  ];
  const { text } = await readText(madePdf({ pages: [lines] }));
  expect(text.split('\n')).toEqual([
    'Members of the alliance, in the order of the text:',
    '• Sinaloa',
    '• Gulf',
    'Address: Mexico',
    'It ends early, and the next line begins a paragraph which is joined to this one.',
    'Further down.',
  ]);
});

test('letters that a font joins are letters again', async () => {
  const { text } = await readText(madePdf({ pages: [column(['They \x01ght on.'])] }));
  expect(text).toBe('They fight on.');
});

test('a page without words has its place among the others, and is said', async () => {
  const pages = [column(['One.']), [], column(['Three.']), []];
  const read = await readText(madePdf({ pages }));
  expect(pagesOf(read)).toEqual(['1: One.\nThree.', '2: Three.', '3: Three.', '4: ']);
  expect(read.notes.map(({ code, place }) => [code, place])).toEqual([
    ['page-without-words', { page: '2' }],
    ['page-without-words', { page: '4' }],
  ]);
});

describe('what is refused', () => {
  test('a scan, also one that a stamp was put on', async () => {
    expect(await refusalOf(madePdf({ pages: [[], []] }))).toEqual({
      code: 'pdf-of-pictures',
      params: { pages: 2 },
    });
    const stamped = [1, 2, 3].map(() => [{ text: 'Scanned by the archive', y: 20, size: 8 }]);
    expect(await refusalOf(madePdf({ pages: stamped }))).toMatchObject({ code: 'pdf-of-pictures' });
  });

  test('one with a password', async () => {
    const locked = madePdf({ pages: [column(['Secret.'])], isLocked: true });
    expect(await refusalOf(locked)).toMatchObject({ code: 'pdf-locked' });
  });

  test('a broken one', async () => {
    expect(await refusalOf(REPORT.slice(0, 200))).toMatchObject({ code: 'pdf-broken' });
    expect(await refusalOf('%PDF-1.7 and nothing')).toMatchObject({ code: 'pdf-broken' });
  });
});
