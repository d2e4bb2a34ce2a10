/** Lo que quieren decir las evaluaciones de una fuente en la escala del Almirantazgo. */
import type { Grading } from '../../network/records.ts';

const RELIABILITY: Readonly<Record<Grading['reliability'], string>> = {
  A: 'completamente fiable',
  B: 'por lo general fiable',
  C: 'bastante fiable',
  D: 'por lo general poco fiable',
  E: 'no fiable',
  F: 'fiabilidad desconocida',
};
const CREDIBILITY: Readonly<Record<Grading['credibility'], string>> = {
  1: 'confirmado por otras',
  2: 'probablemente cierto',
  3: 'posiblemente cierto',
  4: 'dudoso',
  5: 'improbable',
  6: 'veracidad desconocida',
};

export function gradeSaid(grading: Grading): string {
  const { reliability, credibility } = grading;
  return `${reliability}${credibility}: ${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`;
}
