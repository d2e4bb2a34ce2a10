/** Words of the first questions and their answers. */
import type { questionWords as english } from '../english/questions.ts';
import type { Said } from '../parts.ts';
import { behind, withArticle } from './articles.ts';
import { agree, alliances, relations, some } from './numbers.ts';

const litUp = (n: number) => `${agree(n, 'destacada', 'destacadas')} en la imagen`;

export const questionWords: Said<typeof english> = {
  questions: {
    crumb: 'Pregunta · responden las relaciones de esta red',
    title: 'Buenas preguntas para empezar',
    others: 'Otras preguntas',
    ask: {
      allies: () => '¿Quién está aliado con quién, y con qué firmeza?',
      disputed: (_, isOfMany) =>
        isOfMany
          ? '¿Qué alianzas discuten otras fuentes?'
          : '¿Hay fuentes que discuten la alianza?',
      origins: (about) => `¿Quiénes surgieron ${behind('de', about)}?`,
      attacks: (about) =>
        `¿A quiénes ${agree(about.plural ? 2 : 1, 'atacó', 'atacaron')} ${withArticle(about)}?`,
    },
    litUp: (question, n, whom, rest) => {
      const lit = `${rest}, ${litUp(n)}.`;
      if (question === 'disputed')
        return `Otras fuentes contradicen o precisan ${alliances(n)}${lit}`;
      if (question === 'allies') return `${alliances(n)}${lit}`;
      return `${some(whom)}: ${relations(n)}${lit}`;
    },
    noneLeft: (n) =>
      agree(
        n,
        'La única relación que responde se omitió.',
        `Se omitieron las ${relations(n)} que responden.`,
      ),
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
