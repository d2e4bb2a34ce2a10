/** What two networks say of a pair of organizations, in the order in which it is listed. */
export const VERDICTS = [
  'contradicting',
  'inconsistent',
  'opposite',
  'both',
  'different',
  'only-a',
  'only-b',
] as const;

/**
 * The first that holds, in this order. `only-a`, `only-b`: the other says nothing. `inconsistent`: one
 * of the two, or each, contradicts itself, as it calls the pair allied and has it against each other.
 * `contradicting`: allied in one and against each other in the other. `opposite`: the same directed
 * type in both, and its direction in one is never that in the other. `both`: a sign, or an unsigned
 * type and its direction, in common. `different`: tied in both, with nothing in common.
 */
export type Verdict = (typeof VERDICTS)[number];

/**
 * What two of the networks say of a pair together, the first that holds of any two of those that speak of it; `alone`
 * where one network alone does. What each means says `Verdict`.
 */
export const SHARED_VERDICTS = [
  'contradicting',
  'inconsistent',
  'opposite',
  'both',
  'different',
  'alone',
] as const;

export type SharedVerdict = (typeof SHARED_VERDICTS)[number];

/** What another source does to a record, from what weighs most against it to what speaks for it. */
export const DISPUTE_VERDICTS = ['contradicts', 'refines', 'confirms'] as const;
