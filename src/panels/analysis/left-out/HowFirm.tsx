import { saidBy } from '../../../analysis/left-out.ts';
import { QUESTIONS } from '../../../analysis/questions.ts';
import { changedBy, type FirmAnswer } from '../../../analysis/unheard.ts';
import type { Ask } from '../../../state/view.ts';
import { FirmSaid, FirmState, useAskedFirm } from './FirmSaid.tsx';
import { useHeard, useUnheard } from './use-unheard.ts';

/** Over how many of the sources the open answer holds, where there are several and it can be told. */
export function HowFirm({ ask }: { ask: Ask }) {
  const heard = useHeard();
  const answer = answerOf(ask);
  const canBeTold = answer !== null && !ask.options.unheard && saidBy(heard).size > 1;
  const firm = useAskedFirm(heard);
  const job = useUnheard(ask, heard, canBeTold && firm.isAsked);
  const { result } = job;
  if (!canBeTold) return null;
  if (!firm.isAsked) return firm.ask;
  if (!result) return <FirmState job={job} isLong={firm.isLong} />;
  if (result.length === 0) return null;
  return <FirmSaid heard={heard} of={result.length} changing={changedBy(result, answer)} />;
}

function answerOf({ id, options }: Ask): FirmAnswer | null {
  if (id === 'questions') return QUESTIONS.find((one) => one === options.question) ?? null;
  return id === 'groupings' || id === 'balance' ? id : null;
}
