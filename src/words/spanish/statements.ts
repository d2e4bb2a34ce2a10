/** Words of what answers rest on, and of what they are asked without. */
import { capital } from '../capital.ts';
import type { statementWords as english } from '../english/statements.ts';
import type { Said } from '../parts.ts';
import { agree, alliances, count, list, relations, some, stretch } from './numbers.ts';

type Rest = Parameters<typeof english.statements.rest>[0];
type Effects = Parameters<typeof english.statements.effects>[0];

const isProved = ({ lower, upper }: Effects['index']['before']) => lower === upper;

/** “, 2 enunciados”, after what was counted; nothing in a network that gives no evidence. */
const rest = ({ passages, rows, bare }: Rest) => {
  const on = list.format([
    ...(passages > 0 ? [count(passages, 'enunciado', 'enunciados')] : []),
    ...(rows > 0 ? [count(rows, 'fila', 'filas')] : []),
  ]);
  return on === '' ? '' : `, ${on}${bare > 0 ? ` (${bare} sin ninguno)` : ''}`;
};

const triangles = ({ gone, of }: Effects['triangles']) =>
  gone < 0
    ? `hay ${-gone} más que ${count(of, 'triángulo', 'triángulos')}`
    : `${agree(gone, 'desaparece', 'desaparecen')} ${gone} de ${count(of, 'triángulo', 'triángulos')}`;

const bloc = ({ name, before, after }: Effects['blocs'][number]) => {
  if (before > 0 && after === 0) return `el bloque “${name}” ya no se encuentra`;
  if (before !== after)
    return `el bloque “${name}” se encuentra en ${count(after, 'agrupación', 'agrupaciones')}, no en ${before}`;
  return `cambia quién está con el bloque “${name}”`;
};

const answer = ({ question, text, gone, of }: Effects['answers'][number]) =>
  question === 'allies'
    ? `${agree(gone, 'desaparece', 'desaparecen')} ${gone} de ${alliances(of)}`
    : `“${text}” pierde ${gone} de ${of}`;

const indices = ({ before, after }: Effects['index']): string[] => {
  if (!isProved(before) || !isProved(after)) return [];
  return before.upper === after.upper
    ? [`el índice de frustración sigue en ${after.upper}`]
    : [`el índice de frustración pasa de ${before.upper} a ${after.upper}`];
};

const hasNews = ({ before, after }: Effects['index']) =>
  isProved(before) && isProved(after) && before.upper !== after.upper;

export const statementWords: Said<typeof english> = {
  statements: {
    rest,
    dropped: (isRow) => (isRow ? 'Sin esta fila' : 'Sin este enunciado'),
    row: (fragment, about) => `${about} (${fragment})`,
    effects: (effects) => {
      const { relations: gone, kept, answers, blocs, ungrouped, regrouped, index } = effects;
      if (gone === 0) {
        const stays =
          kept === 1
            ? 'su relación se basa también en otro'
            : `sus ${relations(kept)} se basan también en otros`;
        const lost = answers.map(answer);
        return lost.length === 0
          ? `Nada cambia: ${stays}.`
          : `${capital([stays, ...lost].join('; '))}.`;
      }
      const parts = [
        ...answers.map(answer),
        ...blocs.map(bloc),
        ...(effects.triangles.gone !== 0 ? [triangles(effects.triangles)] : []),
        ...(ungrouped.length > 0
          ? [`${some(ungrouped)} no ${agree(ungrouped.length, 'queda', 'quedan')} en ningún grupo`]
          : []),
        ...(regrouped ? ['cambian los grupos de la mejor partición'] : []),
      ];
      const goes = `${agree(gone, 'desaparece', 'desaparecen')} ${relations(gone)}`;
      if (parts.length === 0 && !hasNews(index))
        return `${capital(goes)}; ninguna respuesta cambia.`;
      const isSaid = answers.some((one) => one.question === 'allies' && one.gone === gone);
      return `${capital([...(isSaid ? [] : [goes]), ...parts, ...indices(index)].join('; '))}.`;
    },
  },
  leftOut: {
    title: 'Preguntar sin…',
    on: 'Omitido',
    quotes: (n) => `Omitido: ${count(n, 'cita', 'citas')}`,
    expanded: (n) => `Sin relaciones expandidas: leídas de un solo enunciado sobre varias (${n})`,
    hedged: (n) => `Sin relaciones con cautela: en cada cita que las apoya (${n})`,
    said: (n, of, parts) =>
      `Omitido: ${list.format(parts)}; ${n === 0 ? `las ${relations(of)} siguen contando` : `${n} de ${relations(of)} no ${agree(n, 'cuenta', 'cuentan')}`}.`,
    parts: {
      otherTimes: (months) => `lo que todas sitúan en otros tiempos que ${stretch(months)}`,
      undated: 'lo que se afirma sin fecha',
      expanded: 'relaciones expandidas',
      hedged: 'relaciones con cautela',
      statement: 'un enunciado',
      row: 'una fila',
      source: (citation) => `la fuente ${citation}`,
    },
    source: 'Sin una fuente',
    noSource: 'ninguna: todas cuentan',
    restsAlone: (source, n) => `${source} · ${relations(n)} solo en ella`,
    all: 'Contar todo',
    unknown: 'El enlace omite un enunciado que esta red no tiene.',
    drop: 'Quitar un enunciado',
    dropNote:
      'Lo que depende de cada uno: elija uno para preguntar sin él. Primero están aquellos de los que dependen más respuestas.',
    computing: 'Calculando lo que depende de cada enunciado…',
    failed: (message) => `No se pudo calcular: ${message}`,
    ask: 'preguntar sin esto',
    askWithout: (isRow) =>
      isRow ? 'preguntar sin esto: sin esta fila' : 'preguntar sin esto: sin este enunciado',
  },
};
