import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { AnyJudgement } from '../../../analysis/agreement/judgements.ts';
import { problemLines } from '../../../state/problem-lines.ts';
import { type Choice, choicesFor, settled, settleIn } from '../../../state/settling.ts';
import { setDocument } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { today } from '../../../words/today.ts';
import { words } from '../../../words/words.ts';
import type { ReadingsSaid } from './said.ts';

interface Props {
  readonly difference: AnyJudgement;
  readonly readings: ReadingsSaid;
  readonly onEnd: (isDone: boolean) => void;
}

/** Settles a difference: a choice, who makes it, and for what reason. One step, which can be undone. */
export function SettleForm({ difference, readings: { a, b }, onEnd }: Props) {
  const explorer = useExplorer();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [by, setBy] = useState(a.readings?.settled.at(-1)?.by ?? '');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<(() => readonly string[]) | null>(null);
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const say = words.agreement;
  const choices = choicesFor(difference);
  const isReady = choice !== null && by.trim() !== '' && reason.trim() !== '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (choice === null) return;
    const decision = { choice, by: by.trim(), on: today(), reason: reason.trim() };
    const outcome = settled(a, b, difference, decision);
    if (!outcome.ok) {
      const lines = await problemLines(outcome.problems);
      return setProblems(() => lines);
    }
    setDocument(explorer, (document) => settleIn(document, outcome.value));
    onEnd(true);
  };
  return (
    <form
      ref={form}
      className="settle"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Elsewhere the key leaves more than the form.
        event.stopPropagation();
        onEnd(false);
      }}
    >
      <fieldset>
        <legend>{say.which}</legend>
        {choices.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name={name}
              checked={choice === one}
              onChange={() => setChoice(one)}
            />
            {words.differed.choices[one]}
          </label>
        ))}
      </fieldset>
      {choice !== null && (
        <p className="soft">
          {choice === difference.settled?.choice
            ? say.choiceMeaning.first
            : say.choiceMeaning[choice]}
        </p>
      )}
      {!choices.includes('first') && <p className="soft">{say.firstGone}</p>}
      <label>
        {say.reason}
        <textarea rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
      </label>
      <label>
        {say.by}
        <input type="text" value={by} onChange={({ target }) => setBy(target.value)} />
      </label>
      {problems && (
        <div role="alert">
          {problems().map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <p className="settle-end">
        <button type="submit" className="primary" disabled={!isReady}>
          {say.settle}
        </button>
        <button type="button" onClick={() => onEnd(false)}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}
