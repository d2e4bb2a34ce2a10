/** Words of the dossier. */
import type { dossierWords as english } from '../english/dossier.ts';
import type { Said } from '../parts.ts';
import { gradeSaid } from './grading.ts';
import { count, disputes, grouped, list, organizations, relations } from './numbers.ts';

export const dossierWords: Said<typeof english> = {
  dossier: {
    contents: 'Contenido',
    picture: 'La imagen',
    figures: 'En cifras',
    says: 'Lo que dice la red',
    saysNote:
      'Cada frase es una relación. Debajo están cómo se leyó y las palabras que la sustentan.',
    noRelations: 'La red no tiene relaciones.',
    organizations: 'Organizaciones',
    aliases: 'En el texto',
    blocs: 'Bloques',
    disputes: 'Discrepancias',
    disputesNote:
      'Lo que otras fuentes dicen de lo codificado aquí. Una discrepancia nunca modifica una relación.',
    noDisputes: 'Ninguna discrepancia registrada.',
    verdict: {
      contradicts: 'contradicción',
      refines: 'precisión',
      confirms: 'confirmación',
    },
    story: 'Una lectura guiada',
    decisions: 'Lo que se descartó',
    decided: (n) =>
      `Hubo que decidir sobre ${count(n.coded + n.passedOver + n.open, 'oración', 'oraciones')}: codificadas, ${n.coded}; descartadas, ${n.passedOver}; pendientes, ${n.open}. Se pasa por alto la oración que nombra organizaciones y de la que no se hace nada.`,
    quote: (number) => `[${number}]`,
    sameStatement: 'La misma afirmación que',
    howToRead: 'Cómo leerlo',
    sources: 'Fuentes',
    about: 'Acerca de este archivo',
    linkTo: (title) => `Enlace a “${title}”`,
    confidence: (level) => `confianza: ${level}`,
    reason: 'La razón de quien codificó',
    columns: {
      caption: 'Relaciones por tipo',
      type: 'Tipo',
      all: 'Todas',
      stated: 'Explícitas',
      implied: 'Implícitas',
      hedged: 'Con cautela',
      disputed: 'Discutidas o precisadas',
      quotes: 'Citas',
      rows: 'Filas de tablas',
    },
    figure: {
      totals: (n) =>
        `${list.format([
          organizations(n.organizations),
          relations(n.relations),
          disputes(n.disputes),
          count(n.sources, 'fuente', 'fuentes'),
        ])}.`,
      checks: (found) => `Cotejo de las palabras: ${found}.`,
    },
    method: {
      types: 'Tipos de relación',
      reading: 'Cómo se leyó una relación',
      states: 'Estados de una cita',
      terms: [
        [
          'Expresiones de cautela',
          'Las palabras con que el propio autor atenúa lo que dice (“may be”, quizá; “arguably”, puede sostenerse que), marcadas en la cita en la que están. Una relación se dice con cautela si cada cita que la apoya lleva alguna. Son algo distinto de la confianza de quien codificó.',
        ],
        [
          'Confianza',
          'La de quien codificó: con qué seguridad sustentan las palabras la relación (alta, media o baja), con la razón.',
        ],
        [
          'Calificación',
          'Solo se da cuando las palabras mismas gradúan el vínculo (“looser”, más laxo).',
        ],
        [
          'Un solo enunciado',
          'Cuando un texto dice algo una sola vez de varias organizaciones, las relaciones que se leen de ahí lo indican: no son enunciados independientes.',
        ],
        [
          'Bloque',
          'Un grupo que una fuente afirma o que un método calcula. No agrega ninguna relación: el aliado de un aliado no es por ello un aliado.',
        ],
      ],
    },
    source: {
      hash: 'SHA-256 del texto codificado',
      size: 'Su tamaño',
      sizes: (bytes, codePoints, paragraphs) =>
        `${grouped(bytes)} bytes, ${grouped(codePoints)} caracteres, ${count(paragraphs, 'párrafo', 'párrafos')}`,
      checked: 'Cotejo',
      notChecked: 'sin cotejar: el texto no estaba disponible cuando se hizo este archivo',
      checkedOn: (date, found) => `${date}, con un ejemplar del texto: ${found}`,
      identification: 'Identificación',
      identified: { stated: 'Según lo dice el propio texto', inferred: 'Por inferencia' },
      grading: 'Evaluación (escala del Almirantazgo)',
      grade: gradeSaid,
    },
    made: {
      coding: 'Codificación',
      license: 'Licencia',
      made: 'Elaboración',
      by: (program, date) => `con el ${program}, ${date}`,
      whole:
        'Este archivo está completo: no pide nada por internet y no ejecuta ningún programa. De los textos de las fuentes solo contiene lo que se cita. Para citar una relación, agregue # y su id al nombre de este archivo; el # junto a cada frase lleva ahí.',
    },
  },
};
