/** Words of the first questions and their answers. */
import type { questionWords as english } from '../english/questions.ts';
import type { Said } from '../parts.ts';
import { agree, relations } from './numbers.ts';

const alliances = (n: number) => (n === 1 ? 'una alianza' : `${n} alianzas`);
const litUp = (n: number) => `${agree(n, 'destacada', 'destacadas')} en la imagen`;

export const questionWords: Said<typeof english> = {
  questions: {
    crumb: 'Pregunta · responden las relaciones de esta red',
    title: 'Buenas preguntas para empezar',
    others: 'Otras preguntas',
    ask: {
      allies: () => '¿Quién está aliado con quién, y con qué firmeza?',
      disputed: () => '¿Hay fuentes que discuten la alianza?',
      origins: (name) => `¿Quiénes surgieron de ${name}?`,
      attacks: (name) => `¿Quiénes sufrieron ataques de ${name}?`,
    },
    litUp: (n) => `${relations(n)}, ${litUp(n)}.`,
    disputed: (n) => `Sí: otras fuentes contradicen o precisan ${alliances(n)}, ${litUp(n)}.`,
    picture: {
      title: (question, answer) => `${question} ${answer}`,
      relations,
      disputed: (n) => `Otras fuentes contradicen o precisan ${alliances(n)}`,
      standing: 'Responden las relaciones de esta red, tal como están codificadas.',
    },
    relations: 'Lo que dice la red',
    blocs: 'Bloques',
    more: 'Todo lo que se dice de',
  },
};
