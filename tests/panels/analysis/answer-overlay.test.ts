import { expect, test } from 'vitest';
import { firstQuestions } from '../../../src/analysis/questions.ts';
import { answerOverlay } from '../../../src/panels/analysis/questions/answer-overlay.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import { selectScene } from '../../../src/state/derived.ts';
import { askQuestion } from '../../../src/state/questions.ts';
import { createExplorer, setTransient } from '../../../src/state/store.ts';

test.each(firstQuestions(shippedNetwork()))(
  'the answer to “$id” lights up its relations and no other',
  (question) => {
    const explorer = createExplorer(shippedNetwork());
    askQuestion(explorer, question.id);
    setTransient(explorer, { overlay: answerOverlay(question) });
    const { edges } = selectScene(explorer.getState());
    const lit = edges.filter(({ faded }) => !faded).map(({ id }) => id);
    expect(lit.sort()).toEqual(question.answer.map(({ id }) => id).sort());
  },
);
