/** What is said in Spanish where a record is read, and of what answers rest on. */
import { BY_HAND, fileReadFrom } from '../../network/stored-codes.ts';
import { happenedBy } from '../date-forms.ts';
import type { Parts } from '../parts.ts';
import { methodName } from './grouping-methods.ts';
import { agree, dateOrInterval, list, noLaterThan, relations } from './numbers.ts';
import { statementWords } from './statements.ts';

/** “la cita 1”, “las citas 1 y 3” */
const numbered = (quotes: readonly number[]) =>
  `${quotes.length === 1 ? 'la cita' : 'las citas'} ${list.format(quotes.map(String))}`;

const records: Parts['records'] = {
  ...statementWords,
  dated: (edtf, type) => {
    const by = happenedBy(edtf, type);
    return by === null ? dateOrInterval(edtf) : noLaterThan(by);
  },
  organization: {
    fromHere: 'Caminos desde aquí',
    surroundings: 'Entorno',
    aliases: 'En el texto:',
    partOf: 'Forma parte de',
    parts: 'Incluye',
    says: 'Lo que el texto dice de ella',
    relations: 'Relaciones',
    noRelations: 'No se codificó ninguna relación suya.',
    counted: (n, rest) => `${relations(n)}${rest}.`,
    hidden: (n) => `${relations(n)} ${agree(n, 'oculta', 'ocultas')} por el filtro`,
    memberOf: 'Miembro de',
    pinned: 'Anclada donde se puso: un nuevo acomodo la deja ahí.',
  },
  relation: {
    reason: (reason) => {
      const file = fileReadFrom(reason);
      return file === null ? reason : `Leída de ${file}, donde no se dice nada de la confianza.`;
    },
    crumb: (label) => `Relación · ${label}`,
    basis: { stated: 'en el texto', implied: 'en el texto' },
    confidence: 'Confianza de quien codificó',
    strength: (strength) => `Calificada: “${strength}”`,
    expanded: 'Leída de un solo enunciado',
    expandedNote: (n) =>
      `El texto lo dice una sola vez, de varias organizaciones en conjunto. De ese único enunciado, quien codificó leyó ${relations(n)}:`,
    hedges: 'Cautela del autor',
    noHedges: 'ninguna',
    hedgedIn: (quotes) =>
      quotes.length === 0 ? 'en ninguna de las citas dadas' : `en ${numbered(quotes)}`,
    unhedgedIn: (quotes) =>
      quotes.length === 0
        ? 'Todas las citas que la apoyan llevan expresión de cautela.'
        : `Dicha sin expresión de cautela en ${numbered(quotes)}.`,
    hidden: 'No está en la imagen: el filtro la oculta.',
    counted: 'Violencia contada',
    refined: 'precisada',
    when: 'Cuándo',
    where: 'Dónde',
    note: 'Nota de quien codificó',
    evidence: 'Evidencia',
    noEvidence: 'No se da evidencia.',
    others: 'También entre estas dos',
    confidenceOf: { high: 'alta', medium: 'media', low: 'baja' },
  },
  bloc: {
    crumb: 'Bloque',
    claim: (source) =>
      `Un bloque que afirma ${source}. Es una afirmación del autor, no un resultado de la codificación.`,
    computed: (method) =>
      method === BY_HAND
        ? 'Un bloque que alguien armó a mano al leer: nadie lo afirma y no es un resultado.'
        : `Un bloque calculado mediante ${methodName(method)}.`,
    method: methodName,
    members: 'Miembros, primero los más firmes',
    member: (strength) => (strength ? `“${strength}”` : 'sin palabra que lo matice'),
    ties: 'Relaciones codificadas entre los miembros',
    noTies: 'No se codificó ninguna relación entre ellos.',
    outward: 'Relaciones codificadas con otras organizaciones',
    noneOutward: 'No se codificó ninguna relación de un miembro con nadie más.',
    counted: (heading, n, rest) => `${heading} · ${n}${rest}`,
    evidence: 'Las palabras del autor',
    show: 'Resaltar en la imagen',
    hide: 'Dejar de resaltar',
    without: (source) => `Qué queda de él sin ${source}`,
    withoutIn: (source, title) => `Qué quedaría sin ${source}: “${title}”`,
  },
  quote: {
    role: { supports: 'a favor', counters: 'en contra', context: 'contexto' },
    paragraph: (n) => `¶ ${n}`,
    /** Where a quote stands, as far as it is known. */
    place: (page, paragraph) =>
      [page && `p. ${page}`, paragraph !== undefined && `¶ ${paragraph}`]
        .filter(Boolean)
        .join(', '),
    table: (fragment) => `Fila de una tabla (${fragment})`,
    hedge: 'cautela',
    time: (date) => `tiempo: ${date}`,
    sameWords: 'Con las mismas palabras:',
    number: (n, isRow) => `${isRow ? 'Evidencia' : 'Cita'} ${n}`,
    says: (role, hedges) => {
      if (hedges.length > 0) return `con cautela: ${hedges.map((one) => `“${one}”`).join(', ')}`;
      return role === 'supports' ? 'sin expresión de cautela' : null;
    },
  },
  dispute: {
    title: 'Lo que dicen otras fuentes',
    both: 'Las palabras del texto y lo que dicen otras fuentes',
    here: 'Aquí',
    there: 'Allá',
    verdict: {
      contradicts: 'Contradicción',
      refines: 'Precisión',
      confirms: 'Confirmación',
    },
  },
};

export default records;
