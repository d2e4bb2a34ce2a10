/** The codebook as a reader needs it: what each mark says, and when a coder gives it. */
import type { codebookWords as english } from '../english/codebook.ts';
import type { Said } from '../parts.ts';

export const codebookWords: Said<typeof english> = {
  codebook: {
    title: 'Qué dicen las marcas',
    grade: {
      stronger: 'Las propias palabras refuerzan el vínculo: “substantially” (en gran medida).',
      weaker: 'Las propias palabras debilitan el vínculo: “looser” (más laxo).',
    },
    signs: {
      dispute:
        'Otra fuente contradice o matiza lo que dice la línea, o lo contrario se dice del mismo momento. El panel dice quién; nunca cambia la línea.',
      changed:
        'Lo contrario se dice de otro momento: primero aliados, luego rivales. El panel dice quién dice qué y de cuándo.',
      fault: 'El texto disponible no tiene las palabras citadas como se registraron.',
      ended: 'En Tiempo: según la fecha de una fuente, termina en el momento que se muestra.',
    },
    claimed:
      'Oscura, dentro de un área: miembro de un bloque que afirma el autor; esa afirmación no agrega ninguna línea.',
    looser:
      'Más clara y con trazo discontinuo: el autor incluye a estos miembros de manera más laxa.',
    surely: {
      title: 'Con qué firmeza se dice',
      hedge: {
        name: 'Expresión de cautela',
        meaning:
          'Palabras con que el autor atenúa lo que dice, marcadas en la cita: “may be” (quizá), “arguably” (puede sostenerse que). Una relación se dice sin cautela cuando al menos una de sus citas no lleva ninguna.',
      },
      confidence: {
        name: 'Confianza',
        meaning:
          'Qué tan segura es la lectura para quien codificó, con su razón. No es la cautela del autor.',
      },
    },
    keys: 'Teclas',
    markingKeys: [
      ['↑ ↓, j k', 'En el texto de un borrador: marcar la oración anterior o siguiente'],
      ['Mayús + ↑ ↓', 'En el texto: una oración más o menos en la cita'],
      ['Mayús + ← →', 'En el texto: mover el fin de la cita una palabra'],
      ['Alt + Mayús + ← →', 'En el texto: mover el inicio de la cita una palabra'],
      ['← →', 'En el texto: el nombre, la cita o el párrafo anterior o siguiente'],
      ['g', 'En el texto: la siguiente oración pendiente'],
      ['r, t, l, d', 'En el texto: relación, dato, bloque o discrepancia de lo marcado'],
      ['x, luego 1–6', 'En el texto: descartar lo marcado, con una razón'],
      ['1–3, luego 1–4', 'En el formulario de una relación: la confianza y su razón'],
      ['Intro, Ctrl + Intro', 'En un formulario: registrar, desde un campo o desde donde sea'],
      ['1, 2, 3', 'En un nombre propuesto: organización, otro nombre, ninguna'],
    ],
  },
};
