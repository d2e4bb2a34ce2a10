/** Words of who says a relation, of what time, and who says the opposite. */
import type { voiceWords as english } from '../english/voices.ts';
import type { Said } from '../parts.ts';
import { gradeSaid } from './grading.ts';
import { agree } from './numbers.ts';

export const voiceWords: Said<typeof english> = {
  voices: {
    title: 'Quién lo dice',
    saysSo: 'lo dice',
    against: 'dice lo contrario',
    inDispute: 'citada abajo',
    account: (source, times, saysSo) =>
      saysSo ? `${source}: ${times}` : `${source} dice lo contrario: ${times}`,
    denies: (source) => `${source} dice lo contrario`,
    table: { who: 'Quién', when: 'Cuándo', byWhom: 'Según quién' },
    undated: 'sin fecha',
    eachYear: (from, to) => `cada año de ${from} a ${to}`,
    counts: 'sus cuentas',
    further: (title) =>
      `Vea quién más lo dice, quién dice lo contrario, cuándo y con qué palabras: “${title}”`,
    furtherOrigins: (title) => `Vea quién surgió de quién, cuándo y según quién: “${title}”`,
    furtherTitle: 'Más fuentes, con fechas',
    furtherEach: (title) =>
      `Quién lo dice, quién dice lo contrario, de cuándo, y cuántos murieron, en “${title}”:`,
    furtherAsk: (title) => `La misma pregunta a “${title}”`,
    cameOutOfIt: 'Quiénes surgieron de ella, cuándo y según quién',
    itCameOutOf: 'De quién surgió, cuándo y según quién',
    lineage: 'Ver cuándo, en el linaje',
    grade: (grading) => `evaluada ${gradeSaid(grading)}`,
    unopposed: (consensus, sources) =>
      consensus === 'contested'
        ? 'Solo se niega.'
        : `${agree(sources, 'Una fuente lo dice', `${sources} fuentes lo dicen`)} y ninguna dice lo contrario.`,
    opposed: {
      'surely-apart': 'Lo contrario se dice de otro momento.',
      apart:
        'Lo contrario se dice de otro momento, hasta donde llegan las fechas: no son tan exactas como para descartar que coincidan.',
      'surely-same-time': 'Lo contrario se dice del mismo momento.',
      'same-time':
        'Lo contrario se dice de lo que puede ser el mismo momento: las fechas no son tan exactas como para saberlo.',
      undated:
        'Se dice lo contrario. No todas las fuentes dan una fecha: puede ser de otro momento.',
    },
  },
};
