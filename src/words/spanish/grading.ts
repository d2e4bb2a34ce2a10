/** Lo que quieren decir las evaluaciones de una fuente en la escala del Almirantazgo. */
import { gradeIn } from '../graded.ts';

export const gradeSaid = gradeIn({
  reliability: {
    A: 'completamente fiable',
    B: 'por lo general fiable',
    C: 'bastante fiable',
    D: 'por lo general poco fiable',
    E: 'no fiable',
    F: 'fiabilidad desconocida',
  },
  credibility: {
    1: 'confirmado por otras',
    2: 'probablemente cierto',
    3: 'posiblemente cierto',
    4: 'dudoso',
    5: 'improbable',
    6: 'veracidad desconocida',
  },
});
