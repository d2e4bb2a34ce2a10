/** Says the grade of a source with what it means. */
import type { Grading } from '../network/records.ts';

/** What each grade of the Admiralty scale means in a language. */
export interface GradeMeanings {
  readonly reliability: Readonly<Record<Grading['reliability'], string>>;
  readonly credibility: Readonly<Record<Grading['credibility'], string>>;
}

export function gradeIn({ reliability, credibility }: GradeMeanings): (grading: Grading) => string {
  return (grading) =>
    `${grading.reliability}${grading.credibility}: ${reliability[grading.reliability]}, ${credibility[grading.credibility]}`;
}
