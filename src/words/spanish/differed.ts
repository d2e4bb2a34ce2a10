/** Words of how the readers of a text differed, wherever a record says so. */
import type { Concern } from '../../network/reading-records.ts';
import type { differedWords as english } from '../english/differed.ts';
import { judgedBy } from '../judged.ts';
import type { Said } from '../parts.ts';
import { list } from './numbers.ts';
import { RELATION_TYPES } from './relation-types.ts';

const ABOUT = {
  unit: 'si codificar una oración que cita',
  tie: 'si las dos tienen vínculo',
  type: 'el tipo',
  direction: 'el sentido',
  basis: 'la base',
} satisfies Record<Concern, string>;

const VALUE = judgedBy({
  types: RELATION_TYPES,
  list,
  values: {
    coded: 'codificada',
    'passed-over': 'descartada',
    tied: 'vinculado',
    untied: 'sin vínculo',
    stated: 'explícita',
    implied: 'implícita',
    both: 'explícita e implícita',
  },
});

export const differedWords: Said<typeof english> = {
  differed: {
    title: 'Sus lecturas difirieron',
    said: (settlement, names, place) => {
      const { concerns, pair, first, second } = settlement;
      const value = (one: string) => VALUE(concerns, one, (pair ?? []).map(names));
      return `Difirieron en ${ABOUT[concerns]}${place && ` (${place})`}: la primera tenía “${value(first)}”, la segunda “${value(second)}”.`;
    },
    choices: {
      first: 'La primera',
      second: 'La segunda',
      both: 'Ambas',
      neither: 'Ninguna',
      anew: 'Codificada de nuevo',
    },
    value: VALUE,
    settled: (by, reason) => `Resolvió ${by}: ${reason}`,
  },
};
