/** Words of the legend, on screen and in pictures that leave the page. */
import { capital } from '../capital.ts';
import type { legendWords as english } from '../english/legend.ts';
import type { Said } from '../parts.ts';
import { agree, some } from './numbers.ts';

export const legendWords: Said<typeof english> = {
  legend: {
    title: 'Leyenda y filtro',
    groups: {
      tone: 'Dos redes',
      type: 'Relaciones',
      basis: 'Qué hacen las palabras',
      consensus: 'Qué dicen las fuentes',
      evidence: 'Evidencia',
      kind: 'Organizaciones',
      strength: 'Fuerza de las palabras',
      sign: 'Signos en una línea',
      note: 'Palabras en una línea',
      number: 'Números junto a las organizaciones',
      hull: 'Áreas y formas',
    },
    signs: {
      dispute: 'Discutida o precisada',
      changed: 'Lo contrario en otro momento',
      fault: 'No está en el texto como se registró',
      ended: 'Termina en el tiempo mostrado',
    },
    hull: {
      claimed: (names) => `Bloque que afirma una fuente: ${some(names, 2)}`,
      both: (names) => `Calculado, y afirmado por una fuente: ${some(names, 2)}`,
      group: (names) => capital(some(names, 3)),
      looser: 'Miembros que la fuente incluye de manera más laxa',
    },
    member: {
      claimed: 'Miembro de un bloque que afirma una fuente',
      held: 'Está en un área',
      answer: 'Destaca',
      center: 'En el centro',
      selected: 'Seleccionada',
    },
    size: (meaning) => `Tamaño: ${meaning}`,
    basis: { stated: 'Explícita', implied: 'Implícita' },
    basisMeaning: {
      stated: 'Las palabras afirman la relación.',
      implied: 'Quien codificó la infiere de palabras que describen otra cosa.',
    },
    consensus: {
      agreed: 'Coinciden',
      'one-voice': 'Una sola voz',
      changed: 'Cambió con el tiempo',
      contested: 'Discutida',
    },
    consensusMeaning: {
      agreed: 'Varias fuentes lo dicen y ninguna dice lo contrario.',
      'one-voice': 'Una fuente lo dice y ninguna dice lo contrario.',
      changed: 'Lo contrario se dice de otro momento.',
      contested: 'Lo contrario se dice del mismo momento, o sin fecha.',
    },
    grade: {
      stronger: 'Calificada más fuerte',
      plain: 'Sin calificar',
      weaker: 'Calificada más débil',
    },
    strengthNote:
      'Línea más delgada: las palabras debilitan el vínculo (“looser”, más laxo). Línea más gruesa: lo refuerzan (“substantially”, en gran medida).',
    count: (shown, all) => (shown === all ? String(all) : `${shown} de ${all}`),
    hiddenBy: (n, others, isHidden) =>
      `${n} ${isHidden ? 'también ' : ''}${agree(n, 'oculta', 'ocultas')} por: ${others.join(', ')}`,
    demands: { firmness: 'Firmeza de lo dicho', when: 'Tiempo', undated: 'Sin fecha' },
  },
};
