import { useState } from 'react';
import type { AnyJudgement } from '../../../analysis/agreement/judgements.ts';
import { canCode } from '../../../state/can-code.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { useReturn } from '../../focus/use-return.ts';
import { OneReading } from './OneReading.tsx';
import { Quoted } from './Quoted.tsx';
import { SettleForm } from './SettleForm.tsx';
import { endsOf, judgementKey, type ReadingsSaid, valuesOf } from './said.ts';

interface Props {
  readonly difference: AnyJudgement;
  readonly readings: ReadingsSaid;
  readonly onSettled: () => void;
}

/** Where two readings differ: what each says, on which words, and how it is or was settled. */
export function Difference({ difference, readings, onSettled }: Props) {
  const [isSettling, setSettling] = useState(false);
  const button = useReturn(isSettling);
  const isDraft = useExplorerState(canCode);
  const say = words.agreement;
  const id = `difference-${judgementKey(difference).replaceAll(' ', '-')}`;
  const ends = endsOf(difference, readings);
  const [first, second] = valuesOf(difference, readings);
  const { settled, concerns } = difference;
  return (
    <section className="differing" aria-labelledby={id}>
      <h4 id={id}>
        {concerns === 'unit' ? say.sentence : words.comparison.pair(ends[0] ?? '', ends[1] ?? '')}
      </h4>
      <p className="soft">{say.differsIn[concerns]}</p>
      {difference.concerns === 'unit' && (
        <Quoted sentence={difference.sentence} network={readings.a} />
      )}
      <div className="sides">
        <OneReading side="a" said={first} difference={difference} readings={readings} />
        <OneReading side="b" said={second} difference={difference} readings={readings} />
      </div>
      {settled && (
        <p className="settled">
          <strong>{words.differed.choices[settled.choice]}.</strong>{' '}
          {words.differed.settled(settled.by, settled.reason)}
        </p>
      )}
      {isDraft && !isSettling && (
        <button ref={button} data-settles type="button" onClick={() => setSettling(true)}>
          {settled ? say.settleAgain : say.settle}
        </button>
      )}
      {isDraft && isSettling && (
        <SettleForm
          difference={difference}
          readings={readings}
          onEnd={(isDone) => {
            setSettling(false);
            if (isDone) onSettled();
          }}
        />
      )}
    </section>
  );
}
