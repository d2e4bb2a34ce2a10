/** Sample arguments of the words of counted violence, by their path. */
const FIGURES = [{ events: 1, deaths: 55, low: 50, high: 60 }, { deaths: 1456 }, { events: 2 }, {}];

export const COUNTS_BY_PATH: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'counts.year': [[2015], FIGURES, ['year', 'month', 'day']],
  'counts.inYear': [[2015]],
  'counts.place': [
    ['Colima', null],
    [0, 1, 5446],
  ],
  'counts.says': [['Gulf'], [true, false]],
  ...Object.fromEntries(['figures', 'all', 'outside'].map((name) => [`counts.${name}`, [FIGURES]])),
  'counts.along': [[[], ['Gulf'], ['Gulf', 'Iguala']], ['UCDP 2024'], [{ most: 5446, year: 2021 }]],
  'counts.noneAlong': [[[], ['Gulf']]],
  'counts.alongWhom': [[[], ['Gulf'], ['Gulf', 'Iguala']]],
  'counts.row': [FIGURES, ['Colima', null]],
  'counts.range': [FIGURES, [true, false]],
  'voices.eachYear': [['2015'], ['2023']],
  'counts.undated': [['2016']],
  'counts.number': [[0, 1, 5446]],
  'tablesIn.counts': [[true, false]],
};
