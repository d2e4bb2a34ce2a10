/** What is said in Spanish of the page itself: how it looks, and where it comes from. */
import type { Parts } from '../parts.ts';
import { codebookWords } from './codebook.ts';

const page: Parts['page'] = {
  ...codebookWords,
  settings: {
    language: 'Idioma',
    languageRemedy: 'La página sigue en el idioma que tenía. Quizá no hay conexión.',
    theme: 'Tema',
    themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    contrast: 'Contraste',
    contrasts: { system: 'Como el sistema', more: 'Más contraste' },
    letterKeys: 'Usar letras y signos sueltos como teclas de comandos',
    letterKeysMeaning:
      'Desactívelo si dicta a la página o si a veces se oprimen teclas sin querer. Las teclas con Ctrl o Cmd, Escape y las flechas siguen funcionando.',
    kept: 'Se guarda en este navegador. Las imágenes exportadas tienen sus propios colores.',
  },
  update: {
    title: 'Hay una versión más reciente de esta página',
    lines: [
      'Lo que tiene abierto sigue como está. Al usar la nueva versión la página se carga de nuevo: la dirección conserva la vista, pero una red de un archivo hay que abrirla otra vez.',
    ],
    take: 'Usar la nueva versión',
    coming: {
      title: 'La nueva versión está por llegar',
      lines: [
        'La página se carga sola de nuevo cuando la versión anterior ya no tiene nada que hacer: tras medio minuto o más, si se le acaba de pedir un archivo. Mientras tanto puede seguir.',
      ],
    },
  },
};

export default page;
