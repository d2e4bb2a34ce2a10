/** Words for looking for a better layout. */
import type { relayoutWords as english } from '../english/relayout.ts';
import type { Said } from '../parts.ts';
import { agree, count, progress } from './numbers.ts';

export const relayoutWords: Said<typeof english> = {
  relayout: {
    stop: (share) => `Detener el acomodo (${progress(share)} listo)`,
    running: 'Probando otros acomodos…',
    better: {
      title: 'Se encontró un acomodo mejor',
      line: (before, now) => `Cruces y encimamientos: ${before} antes, ${now} ahora.`,
    },
    none: {
      title: 'No se encontró un acomodo mejor; nada se movió',
      line: (tried) =>
        `${agree(tried, 'Se probó', 'Se probaron')} ${count(tried, 'acomodo', 'acomodos')}. Reacomodar prueba otros cuando se oprime de nuevo.`,
    },
    broken: 'El acomodo se detuvo por una falla; nada se movió',
  },
};
