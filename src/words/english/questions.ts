/** Words of the first questions and their answers. */
import type { Name } from '../../network/names.ts';
import { withArticle } from './articles.ts';
import { alliances, relations, some } from './numbers.ts';

export const questionWords = {
  questions: {
    crumb: 'Question · answered by the relations of this network',
    title: 'Good first questions',
    others: 'Other questions',
    /** The question itself; `about` is whom it is about, if anybody, `isOfMany` whether many are tied in its answer. */
    ask: {
      allies: () => 'Who is allied with whom, and how firmly?',
      disputed: (_: Name, isOfMany: boolean) =>
        isOfMany ? 'Which alliances are contested?' : 'Is the alliance contested?',
      origins: (about: Name) => `Who came out of ${withArticle(about)}?`,
      attacks: (about: Name) => `Whom did ${withArticle(about)} attack?`,
    },
    /**
     * @param whom the others, where the question is about one organization
     * @param rest on how many statements it rests, as `words.statements.rest` says it
     */
    litUp: (
      question: 'allies' | 'disputed' | 'origins' | 'attacks',
      n: number,
      whom: readonly string[],
      rest: string,
    ) => {
      const lit = `${rest}, lit up on the picture.`;
      if (question === 'disputed')
        return `Other sources contradict or refine ${alliances(n)}${lit}`;
      if (question === 'allies') return `${alliances(n)}${lit}`;
      return `${some(whom)}: ${relations(n)}${lit}`;
    },
    /** Of an answer from which all was left out. */
    noneLeft: (n: number) => `None of the ${relations(n)} that answer is left.`,
    /** Of pictures that leave the page. */
    picture: {
      title: (question: string, answer: string) => `${question} ${answer}`,
      relations,
      disputed: (n: number) =>
        `Other sources contradict or refine ${n === 1 ? 'one alliance' : `${n} alliances`}`,
      standing: 'Answered by the relations of this network, as they are coded.',
    },
    relations: 'What the network says',
    blocs: 'Blocs',
    more: 'All that is said of',
  },
};
