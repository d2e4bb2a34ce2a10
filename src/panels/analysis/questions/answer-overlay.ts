/** The answer to a question on the picture. */
import type { Question } from '../../../analysis/questions.ts';
import { BARE_OVERLAY, type Overlay } from '../../../picture/scene.ts';

/** Lights up the relations that answer, with their ends, and lets all others step back. */
export function answerOverlay({ answer }: Question): Overlay {
  const emphasized = new Set(answer.flatMap(({ id, source, target }) => [id, source, target]));
  return { ...BARE_OVERLAY, emphasized, fades: true };
}
