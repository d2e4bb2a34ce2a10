/** Words of what rests on each source, and of how firm an answer is. */
import { ended } from '../ended.ts';
import type { sourceWords as english } from '../english/sources.ts';
import type { Said } from '../parts.ts';
import { agree, alliances, count, list, pairs, relations, some } from './numbers.ts';

type BlocLeft = Parameters<typeof english.sources.bloc>[0];
type Bounds = Parameters<typeof english.sources.balance>[0]['before'];

const isProved = ({ lower, upper }: Bounds) => lower === upper;
const sources = (n: number) => count(n, 'fuente', 'fuentes');

const claim = ({ name, goes, alsoBy }: BlocLeft) => {
  if (!goes) return `El bloque “${name}” se sigue afirmando`;
  return alsoBy.length > 0
    ? `Se pierde la afirmación del bloque “${name}”, pero ${list.format(alsoBy)} ${agree(alsoBy.length, 'afirma', 'afirman')} uno de los mismos miembros`
    : `Se pierde la afirmación del bloque “${name}”, y nadie más la hace`;
};

const allied = ({ pairs: of, allied: { before, after } }: BlocLeft) => {
  const still =
    after === 0
      ? `ninguno de sus ${pairs(of)} figura como aliado`
      : after === of
        ? `todos sus ${pairs(of)} siguen como aliados en algún momento`
        : `${after} de sus ${pairs(of)} ${agree(after, 'sigue como aliado', 'siguen como aliados')} en algún momento`;
  return before === after ? still : `${still}, no ${before}`;
};

const contested = ({ contested: n, left }: BlocLeft) => {
  if (n === 0) return '';
  return n === left
    ? `, ${agree(left, 'en una alianza que está discutida', 'en alianzas que están todas discutidas')}`
    : `; ${n} de las ${left} alianzas, ${agree(n, 'discutida', 'discutidas')}`;
};

export const sourceWords: Said<typeof english> = {
  sources: {
    crumb: 'Fuentes',
    title: (n, of) => `${relations(n)}, según ${sources(of)}`,
    counts: (names) => `${list.format(names)}.`,
    matrix: 'Quién dice qué, relación por relación',
    method:
      'Se omite cada fuente por turno, como si no se hubiera leído. Lo que se basa solo en ella cae; lo que dicen también otras se mantiene.',
    oneVoice: (n, source) =>
      `Una sola voz lo dice todo: ${agree(n, 'la única relación se basa', `las ${relations(n)} se basan`)} en ${source}. Sin ella no quedaría nada, de modo que nada indica qué tan firme es.`,
    cited: (names) =>
      `${list.format(names)} no ${agree(names.length, 'dice', 'dicen')} ninguna relación aquí y solo se ${agree(names.length, 'cita', 'citan')} donde ${agree(names.length, 'confirma o contradice', 'confirman o contradicen')} una.`,
    says: (n, alone) =>
      alone === 0
        ? `Dice ${relations(n)}, ninguna ella sola.`
        : `Dice ${relations(n)}, ${alone} de ellas ella sola.`,
    all: 'Todas las fuentes, sin omitir ninguna',
    alone: (n) => `Solo en ella: ${relations(n)}`,
    without: 'Sin ella',
    falls: (n, of, names) =>
      `${n === 0 ? 'No cae ninguna relación' : `${agree(n, 'Cae', 'Caen')} ${n} de ${relations(of)}`}${names.length > 0 ? `, y ${agree(names.length, 'queda', 'quedan')} sin ninguna ${some(names)}` : ''}.`,
    answer: (question, gone, of) => `“${question}” pierde ${gone} de ${of}.`,
    bloc: (left) => `${claim(left)}; ${allied(left)}${contested(left)}.`,
    stillAllied: (name, n) => `${name}: ${alliances(n)} entre miembros, según otras`,
    blocsStand: (n, isRest) =>
      isRest
        ? `${agree(n, 'El otro bloque afirmado se mantiene', `Los otros ${n} bloques afirmados se mantienen`)}, con su afirmación y sus alianzas.`
        : `${agree(n, 'El bloque afirmado se mantiene', `Los ${n} bloques afirmados se mantienen`)}, con su afirmación y sus alianzas.`,
    groups: (methods) =>
      methods.length > 0
        ? `Se encuentran otros grupos: ${list.format(methods.map((one) => one.toLowerCase()))}.`
        : 'Los grupos unidos por alianzas y los de aliados entre sí siguen iguales.',
    balance: ({ before, after }, isOther) => {
      const best = isOther
        ? 'la mejor partición es otra'
        : 'una partición que era de las mejores lo sigue siendo';
      if (!isProved(before) || !isProved(after))
        return 'Equilibrio: el índice de frustración no se pudo demostrar en el tiempo.';
      return before.upper === after.upper
        ? `${isOther ? 'El equilibrio cambia' : 'El equilibrio se mantiene'}: el índice de frustración sigue en ${after.upper}, y ${best}.`
        : `El equilibrio cambia: el índice de frustración pasa de ${before.upper} a ${after.upper}, y ${best}.`;
    },
    show: 'Mostrar la imagen sin ella',
    shown: 'Volver a contarla',
    computing: 'Omitiendo cada fuente por turno…',
    failed: (message) => `No se pudo calcular: ${message}`,
    picture: {
      title: (n, of) => `${relations(n)} de ${sources(of)}`,
      without: (source) => `Sin ${source}`,
      standing: 'Lo que dice solo una fuente queda en segundo plano.',
    },
    firm: (n, names) =>
      names.length === 0
        ? `Qué tan firme: la respuesta sigue igual sin cualquiera de las ${sources(n)}.`
        : ended(
            `Qué tan firme: la respuesta sigue igual sin cualquiera de ${n - names.length} de las ${sources(n)}; no sin ${some(names)}`,
          ),
    each: 'Lo que se basa en cada una',
    askFirm: '¿Qué tan firme es esta respuesta?',
  },
};
