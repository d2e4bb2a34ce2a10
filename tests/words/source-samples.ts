/** Samples of what is left without a source or a statement. */
const LEFT = {
  name: 'Gulf',
  goes: true,
  alsoBy: [],
  pairs: 3,
  allied: { before: 3, after: 2 },
  contested: 2,
  left: 2,
};

export const BLOCS_LEFT = [
  { ...LEFT, goes: false },
  { ...LEFT, allied: { before: 1, after: 0 }, contested: 0 },
  { ...LEFT, alsoBy: ['A'], contested: 1 },
  { ...LEFT, alsoBy: ['A', 'B'], contested: 1, left: 1 },
];

const at = (lower: number, upper = lower) => ({ lower, upper });

export const INDICES = [
  { before: at(1), after: at(1) },
  { before: at(1), after: at(0) },
  { before: at(1, 2), after: at(1) },
];

const NO_EFFECT = {
  relations: 0,
  kept: 1,
  answers: [],
  triangles: { gone: 0, of: 2 },
  blocs: [],
  index: { before: { lower: 1, upper: 1 }, after: { lower: 1, upper: 1 } },
  ungrouped: [],
  regrouped: false,
};
export const EFFECTS = [
  NO_EFFECT,
  { ...NO_EFFECT, kept: 2 },
  { ...NO_EFFECT, relations: 1 },
  {
    relations: 2,
    kept: 0,
    answers: [
      { question: 'allies', text: 'Gulf', gone: 1, of: 3 },
      { question: 'other', text: 'Gulf', gone: 2, of: 3 },
    ],
    triangles: { gone: 2, of: 3 },
    blocs: [
      { name: 'Gulf', before: 2, after: 0 },
      { name: 'Gulf', before: 3, after: 2 },
      { name: 'Gulf', before: 1, after: 1 },
    ],
    index: { before: { lower: 2, upper: 2 }, after: { lower: 1, upper: 1 } },
    ungrouped: ['Gulf'],
    regrouped: true,
  },
];
