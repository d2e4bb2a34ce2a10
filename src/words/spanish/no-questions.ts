import type { noQuestionWords as english } from '../english/no-questions.ts';
import type { Said } from '../parts.ts';

export const noQuestionWords: Said<typeof english> = {
  noQuestions: {
    title: 'Ninguna pregunta para empezar',
    text: 'Las primeras preguntas tratan de alianzas, discrepancias, orígenes y ataques, y la red no tiene ninguna relación así. Sus relaciones están en una tabla, al pie de la página.',
  },
};
