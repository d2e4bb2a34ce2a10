/** Words of the guided reading. */
import type { storyWords as english } from '../english/story.ts';
import type { Said } from '../parts.ts';
import { evidence, steps } from './numbers.ts';

export const storyWords: Said<typeof english> = {
  story: {
    crumb: (coder) =>
      coder === undefined
        ? 'El argumento, paso a paso'
        : 'El argumento, como lo cuenta quien codificó',
    open: 'Leer el argumento, paso a paso',
    title: (n) => (n === 0 ? 'Aún no hay lectura guiada' : `Una lectura en ${steps(n)}`),
    step: (n, all) => `Paso ${n} de ${all}`,
    pictureTitle: (crumb, n, all) => `${crumb}: paso ${n} de ${all}`,
    whose: (coder) =>
      coder === undefined
        ? 'Las frases son una lectura que venía con esta red, y la red no dice de quién; lo citado son palabras de las propias fuentes.'
        : `Las frases son una lectura de quien codificó (${coder}), no del autor; lo citado son palabras de las propias fuentes.`,
    changed: 'Se modificó en esta página; guárdela con Exportar para conservarla.',
    none: 'Esta red aún no tiene lectura guiada. Ponga el filtro y el bloque resaltado como deban verse al leer y agregue la vista como primer paso. Cada análisis tiene al final un botón para ello.',
    begin: 'Comenzar',
    previous: 'Anterior',
    next: 'Siguiente',
    finish: 'Terminar',
    keys: 'Las flechas ← y → llevan de un paso a otro.',
    differs: 'El filtro, lo resaltado o lo que se pregunta no es lo que pide este paso.',
    restore: 'Mostrar como lo pide el paso',
    noQuotes: 'No se da ninguna cita para este paso.',
    quotes: 'En palabras de las fuentes',
    pointed: 'Señalado en la imagen',
    about: 'De qué trata el paso',
    analysis: (name) => `${name}, como lo muestra este paso`,
    steps: 'Todos los pasos',
    edit: 'Modificar la lectura',
    add: 'Agregar esta vista como paso',
    added: (analysis) =>
      analysis === null
        ? 'El paso conserva el filtro y el bloque resaltado.'
        : `El paso conserva el filtro, el bloque resaltado y el análisis abierto (${analysis}) con lo que se eligió en él.`,
    fileNotKept:
      'El archivo con que se compara no se conserva: quien lea el paso tendrá que abrirlo.',
    sentence: 'Lo que muestra la vista, en una o dos frases',
    point: (title, n) => `Señalar “${title}” (${evidence(n)})`,
    pointHint: 'Para señalar un registro, selecciónelo primero y vuelva aquí.',
    save: 'Agregar',
    cancel: 'Cancelar',
    earlier: 'Mover el paso antes',
    later: 'Mover el paso después',
    remove: 'Quitar el paso',
  },
};
