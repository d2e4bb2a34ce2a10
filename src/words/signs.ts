/** Signs that say the same in every language. */

/** Of what the check says of words, and that there are none. */
export const STATE_SIGNS = {
  verified: '✓',
  'in-place': '=',
  moved: '→',
  ambiguous: '?',
  changed: '!',
  'not-checked': '○',
  none: '–',
} as const;

/** Of how confident the coder is. */
export const CONFIDENCE_DOTS = { high: '●●●', medium: '●●○', low: '●○○' } as const;

/** Stands where there is nothing to say, or no number. */
export const NOTHING = '–';

/** Of where a source stands to what is said. */
export const STANCE_SIGNS = {
  'says-so': '●',
  both: '◐',
  against: '≠',
  'other-time': 'Δ',
  silent: NOTHING,
} as const;

/** Of a line, that there is something to be known about the relation. */
export const LINE_SIGNS = {
  dispute: '≠',
  changed: 'Δ',
  fault: STATE_SIGNS.changed,
  /** At the moment that is shown it ends. */
  ended: '■',
} as const;
