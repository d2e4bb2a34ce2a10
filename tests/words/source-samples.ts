/** Samples of what is left without a source. */
const LEFT = {
  ...{ name: 'Gulf', goes: true, alsoBy: [], pairs: 3 },
  ...{ allied: { before: 3, after: 2 }, contested: 2, left: 2 },
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
