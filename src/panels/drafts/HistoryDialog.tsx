import { useMemo } from 'react';
import { apply, invert } from '../../network/changes.ts';
import type { Network } from '../../network/records.ts';
import type { Step } from '../../state/history.ts';
import { saidOfStep } from '../../state/said-of-steps.ts';
import { stepTo } from '../../state/step-to.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { capital } from '../../words/capital.ts';
import { words } from '../../words/words.ts';
import { Dialog } from '../Dialog.tsx';
import { ChangeLines } from './ChangeLines.tsx';
import './drafts.css';

/** A step with the network before and after it, which is where its records have titles. */
interface Done {
  readonly step: Step;
  /** How many steps are done when this one is. */
  readonly count: number;
  readonly before: Network;
  readonly after: Network;
}

/** What was done to the network, the newest in front, and what is taken back of it; one can go to any of it. */
export default function HistoryDialog() {
  const explorer = useExplorer();
  const { network, history } = useExplorerState(({ document }) => document);
  const past = useMemo(() => stepsBack(network, history.past), [network, history]);
  const future = useMemo(
    () => stepsOn(network, history.future, history.past.length),
    [network, history],
  );
  return (
    <Dialog title={words.history.title} className="history">
      {past.length + future.length === 0 && <p className="soft">{words.history.none}</p>}
      <ol>
        {future.toReversed().map((done) => (
          <Line key={done.count} done={done} isTakenBack>
            <button type="button" className="link" onClick={() => stepTo(explorer, done.count)}>
              {words.history.again}
            </button>
          </Line>
        ))}
        {past.map((done) => (
          <Line key={done.count} done={done}>
            <button type="button" className="link" onClick={() => stepTo(explorer, done.count - 1)}>
              {words.history.back}
            </button>
          </Line>
        ))}
      </ol>
    </Dialog>
  );
}

interface LineProps {
  readonly done: Done;
  readonly isTakenBack?: boolean;
  readonly children: React.ReactNode;
}

function Line({ done, isTakenBack = false, children }: LineProps) {
  const { step, before, after } = done;
  return (
    <li className={isTakenBack ? 'taken-back' : undefined}>
      <details>
        <summary>
          {isTakenBack && <strong>{words.history.undone}: </strong>}
          {capital(saidOfStep(step.name, [after, before]))}
        </summary>
        <ChangeLines before={before} after={after} />
      </details>
      {children}
    </li>
  );
}

function stepsBack(network: Network, past: readonly Step[]): Done[] {
  let after = network;
  return past.toReversed().map((step, i) => {
    const before = apply(after, invert(step.changes));
    const done = { step, count: past.length - i, before, after };
    after = before;
    return done;
  });
}

function stepsOn(network: Network, future: readonly Step[], done: number): Done[] {
  let before = network;
  return future.map((step, i) => {
    const after = apply(before, step.changes);
    const one = { step, count: done + i + 1, before, after };
    before = after;
    return one;
  });
}
