/** What is said in Spanish where records are changed. */
import type { editingWords as english } from '../english/editing.ts';
import type { Said } from '../parts.ts';
import { agree, count } from './numbers.ts';

const quotes = (n: number) =>
  count(n, 'cita o expresión de cautela', 'citas y expresiones de cautela');

export const editingWords: Said<typeof english> = {
  edition: {
    why: 'En él no se puede codificar: las posiciones se cuentan en el texto registrado.',
    take: 'Tomar esta edición como el texto…',
    does: 'Tomar esta edición',
    cancel: 'Cancelar',
    moved: (n) =>
      `${quotes(n)} ${agree(n, 'está en él en un solo lugar, y recibe', 'están en él en un solo lugar, y reciben')} esa posición.`,
    left: (n) =>
      `${quotes(n)} ${agree(n, 'no lo está, y se queda', 'no lo están, y se quedan')} como ${agree(n, 'está', 'están')}:`,
    reopened: (n) =>
      `${count(n, 'oración que se había descartado dice', 'oraciones que se habían descartado dicen')} otra cosa, y ${agree(n, 'queda', 'quedan')} por decidir de nuevo:`,
    taken: (title, moved, left, reopened) => ({
      title: `Esta edición es ahora el texto de “${title}”`,
      lines: [
        [
          `Con nueva posición: ${quotes(moved)}.`,
          ...(left > 0 ? [`Sin un lugar único, y como antes: ${left}.`] : []),
          ...(reopened > 0
            ? [`Por decidir de nuevo: ${count(reopened, 'oración', 'oraciones')}.`]
            : []),
        ].join(' '),
      ],
    }),
  },
  editing: {
    tasks: {
      fields: 'Modificar',
      merge: 'Fusionar…',
      split: 'Separar…',
      delete: 'Eliminar…',
      quote: 'Modificar la cita',
    },
    /** Beside those of the record that is selected. */
    edit: {
      disputes: 'Modificar la discrepancia',
      sources: 'Modificar la fuente',
      network: 'Modificar título y descripción',
    },
    remove: { disputes: 'Eliminar la discrepancia…', sources: 'Eliminar la fuente…' },
    does: {
      fields: 'Guardar',
      merge: 'Fusionar',
      split: 'Separar',
      delete: 'Eliminar',
      quote: 'Guardar',
    },
    cancel: 'Cancelar',
    editThis: (name) => `Modificar: ${name}`,
    choose: 'Elija una',
    mergeFrom: 'La organización que es la misma',
    mergeHow:
      'Sus nombres pasan a ser grafías de esta; las relaciones de un mismo tipo con una misma organización se unen.',
    splitName: 'Nombre de la nueva organización',
    consequences: 'Esto es lo que cambia:',
    noText: 'Sus extremos se pueden mover cuando el texto está abierto.',
    quoteGone: 'Quitarla',
    fields: {
      name: 'Nombre',
      kind: 'Clase',
      aliases: 'Grafías',
      oneEach: 'Una por línea',
      parent: 'Parte de',
      noParent: 'De ninguna',
      spanishName: 'Nombre en español',
      ifOther: 'Si es otro',
      spanishArticle: 'Artículo en español',
      number: 'En oraciones en español',
      plural: 'Sus verbos van en plural',
      statementName: (n) => `Enunciado ${n}: sobre qué`,
      statementValue: (n) => `Enunciado ${n}: qué se dice`,
      statements: 'Enunciados',
      relations: 'Relaciones',
      blocs: 'Bloques',
      type: 'Tipo',
      acts: 'Quién actúa, o surgió de la otra',
      suffers: 'La otra',
      oneEnd: 'Una organización',
      otherEnd: 'La otra',
      hedge: 'Otra expresión de cautela',
      hedgeHow: 'Como está en una de las citas',
      whenHow: 'De todas sus citas sin tiempo propio: 2015, 2015-04, 2012-12/..',
      claimedBy: 'Lo afirma',
      nobody: 'Ninguna fuente',
      counts: 'Violencia',
      doesCount: 'Cuenta hechos o muertos',
      source: 'Fuente',
      title: 'Título',
      sourceType: 'Clase de fuente',
      sourceTypeHow: 'En CSL: book, report, article-journal, webpage',
      description: 'Descripción',
      coder: 'Codificó',
      coderHow: 'Una red con quien la codificó da evidencia de cada relación',
      license: 'Licencia',
      quote: 'La cita',
      pointed: 'Señala',
      highlighted: 'Bloque resaltado',
      nothing: 'Nada',
    },
  },
};
