/** What the grades of a source mean, on the Admiralty scale. */
import type { Grading } from '../../network/records.ts';

const RELIABILITY: Readonly<Record<Grading['reliability'], string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability unknown',
};
const CREDIBILITY: Readonly<Record<Grading['credibility'], string>> = {
  1: 'confirmed by others',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth unknown',
};

export function gradeSaid(grading: Grading): string {
  const { reliability, credibility } = grading;
  return `${reliability}${credibility}: ${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`;
}
