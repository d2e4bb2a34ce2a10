/** Words of the ways between organizations and of what surrounds one. */

import { capital } from '../capital.ts';
import { ended } from '../ended.ts';
import type { pathWords as english } from '../english/paths.ts';
import type { Said } from '../parts.ts';
import { behind, withArticle } from './articles.ts';
import { agree, count, evidence, list, relations, some, steps } from './numbers.ts';

const doubts = {
  disputed: 'discutida o precisada por otras fuentes',
  implied: 'implícita, no explícita',
  expanded: 'leída de un solo enunciado sobre varias',
  hedged: 'con expresión de cautela en cada cita que la apoya',
};

export const pathWords: Said<typeof english> = {
  paths: {
    mode: { between: 'Entre dos', around: 'Alrededor de una' },
    modes: 'Qué ver',
    betweenTitle: '¿Quién está entre dos organizaciones?',
    aroundTitle: '¿Quién está alrededor de una organización?',
    from: 'De',
    to: 'A',
    center: 'Organización',
    nobody: 'Elegir…',
    swap: 'En sentido inverso',
    types: 'Por estas relaciones',
    steps: 'Pasos',
    method:
      'Primero las cadenas más cortas (Yen 1971), con cada relación recorrida en cualquier sentido; entre las de igual longitud, primero la menos dudosa.',
    caution:
      'Un camino es una cadena de enunciados separados. No dice que sus extremos estén vinculados: la alianza no se transmite.',
    searching: 'Buscando…',
    failed: (message) => `No se pudieron calcular los caminos: ${message}`,
    choose: 'Elija dos organizaciones para ver qué lleva de una a otra.',
    same: 'De una organización a sí misma no hay nada que recorrer.',
    none: (from, to) =>
      `Ningún camino lleva ${behind('de', from)} ${behind('a', to)} por las relaciones elegidas.`,
    hidden: (n) =>
      `El filtro oculta ${relations(n)}; ningún camino pasa por ${agree(n, 'ella', 'ellas')}.`,
    found: (n, more) =>
      more
        ? agree(n, 'El camino más corto', `Los ${n} caminos más cortos`)
        : count(n, 'camino, no hay otro', 'caminos, todos los que hay'),
    pictureTitle: (from, to, path) =>
      `${behind('De', from)} ${behind('a', to)} en ${steps(path.length - 1)}: ${path.join(' – ')}`,
    walked: (types) => `Por estas relaciones: ${list.format(types)}.`,
    more: 'Más caminos',
    length: (n, rest) => `${steps(n)}${rest}`,
    link: (sentence, basis, n) =>
      `${sentence} [${{ stated: 'explícita', implied: 'implícita' }[basis]}, ${evidence(n)}]`,
    links: (links) => `${links.join('; ')}.`,
    weakest: 'Eslabón más débil:',
    weakness: (sentence, why) => `${sentence} – ${list.format(why.map((doubt) => doubts[doubt]))}.`,
    firm: 'Ninguna relación del camino es discutida, precisada, implícita, leída de un enunciado sobre varias ni dicha con cautela.',
    stands: (n, names) =>
      names.length === 0
        ? `Se mantiene sin cualquiera de las ${count(n, 'fuente', 'fuentes')}.`
        : ended(
            `Se mantiene sin cualquiera de ${n - names.length} de las ${count(n, 'fuente', 'fuentes')}; no sin ${some(names)}`,
          ),
    parallel: (n) => `${relations(n)} más entre estas dos`,
    within: (most, center, n, all) =>
      `A no más de ${behind(`${steps(most)} de`, center)}: ${n} de ${count(all, 'otra organización', 'otras organizaciones')}.`,
    at: (n) => (n === 1 ? 'A un paso' : `A ${n} pasos`),
    number: (n, center) =>
      n === 0
        ? capital(`${withArticle(center)}, en el centro`)
        : `A ${behind(`${steps(n)} de`, center)}`,
    alone: 'Ninguna, por las relaciones elegidas.',
    near: 'Los pasos se cuentan por las relaciones elegidas, en cualquier sentido. La cercanía no indica amistad: un paso puede ser un enfrentamiento.',
  },
};
