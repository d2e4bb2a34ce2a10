/** Words of the agreement of two readings. */
import type { agreementWords as english } from '../english/agreement.ts';
import { judgedBy } from '../judged.ts';
import type { Said } from '../parts.ts';
import { agree, count, decimal, list, percent } from './numbers.ts';
import { RELATION_TYPES } from './relation-types.ts';

const CONCERNS = {
  unit: 'Oraciones: codificadas o descartadas',
  tie: 'Pares: vinculados o no',
  type: 'Tipo de la relación',
  direction: 'Sentido',
  basis: 'Base: explícita o implícita',
};

export const agreementWords: Said<typeof english> = {
  agreement: {
    concerns: CONCERNS,
    same: (same, units) => `${same} de ${units} iguales`,
    lacks: {
      'no-units': 'nada que ambas hayan juzgado',
      'one-value': 'no definida: un solo valor en todo',
      'no-spread': 'sin intervalo: todos los remuestreos son iguales',
      'rarely-defined': 'sin intervalo: demasiados remuestreos tienen un solo valor',
    },
    share: percent,
    figure: decimal,
    interval: (low, high) => `${low} a ${high}`,
    noChance: 'no se cuenta: los pares que nadie codificó no son unidades',
    allPairs: (pairs, untied, kappa) =>
      `Si cada uno de los ${count(pairs, 'par', 'pares')} de organizaciones fuera una unidad, kappa sería ${kappa}: ${untied} no tienen vínculo en ninguna lectura. Dejar de lado los mismos pares no es mérito: cuanto más larga la lista de organizaciones, mayor ese número.`,
    differences: (n) =>
      n === 0
        ? 'Las dos lecturas no difieren'
        : `Las dos lecturas difieren en ${count(n, 'lugar', 'lugares')}`,
    undecided: (n) =>
      `${count(n, 'oración', 'oraciones')} que solo una de las dos decidió: ${agree(n, 'no cuenta', 'no cuentan')} en ninguna cifra.`,
    value: judgedBy({
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
    }),
    difference: (first, second) => `primera: ${first}; segunda: ${second}`,
    settled: (by, reason) => `Resolvió ${by}: ${reason}`,
  },
};
