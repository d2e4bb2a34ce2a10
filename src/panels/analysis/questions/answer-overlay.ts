/** The answer to a question on the picture. */
import type { Question } from '../../../analysis/questions.ts';
import type { Overlay } from '../../../picture/scene.ts';

/** Lights up the relations that answer, with their ends, and lets all others step back. */
export function answerOverlay({ answer }: Question): Overlay {
  return {
    groups: [],
    emphasized: new Set(answer.flatMap(({ id, source, target }) => [id, source, target])),
    fades: true,
    notes: new Map(),
    sizes: null,
  };
}
