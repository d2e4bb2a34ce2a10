/** Grades of strength: how the words that grade a relation weigh its line. */

export type Grade = 'weaker' | 'plain' | 'stronger';

/** Grading words of the codebook; other words are shown but leave the line as it is. */
const GRADES: ReadonlyMap<string, Grade> = new Map([
  ['loose', 'weaker'],
  ['looser', 'weaker'],
  ['loosely', 'weaker'],
  ['to a lesser extent', 'weaker'],
  ['partly', 'weaker'],
  ['close', 'stronger'],
  ['closer', 'stronger'],
  ['closely', 'stronger'],
  ['strong', 'stronger'],
  ['substantially', 'stronger'],
]);

/** Reads a relation's or member's `strength` (the source's own words). */
export function gradeOf(strength: string | undefined): Grade {
  return GRADES.get(strength?.trim().toLowerCase() ?? '') ?? 'plain';
}

const FIRMEST_FIRST: readonly Grade[] = ['stronger', 'plain', 'weaker'];

interface Graded {
  readonly strength?: string | undefined;
}

/** Firmest first; equal grades keep their order. */
export function byStrength(a: Graded, b: Graded): number {
  const place = ({ strength }: Graded) => FIRMEST_FIRST.indexOf(gradeOf(strength));
  return place(a) - place(b);
}
