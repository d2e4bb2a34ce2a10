import { useMemo, useState } from 'react';
import { amongAllPairs, countsOf } from '../../../analysis/agreement/agreement.ts';
import { differing, judgementsOf } from '../../../analysis/agreement/judgements.ts';
import type { Network } from '../../../network/records.ts';
import { closeBeside } from '../../../state/beside.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { foreign } from '../../../words/foreign.ts';
import { words } from '../../../words/words.ts';
import { useGoOn } from '../../focus/use-go-on.ts';
import { Status } from '../../Status.tsx';
import { useSaid } from '../../use-said.ts';
import { JobState } from '../JobState.tsx';
import { useJob } from '../use-job.ts';
import { usePortion } from '../use-portion.tsx';
import { CopyToSettle } from './CopyToSettle.tsx';
import { Difference } from './Difference.tsx';
import { Levels } from './Levels.tsx';
import { Quoted } from './Quoted.tsx';
import { judgementKey, type ReadingsSaid } from './said.ts';

const AT_ONCE = 20;

interface Props {
  readonly a: Network;
  readonly b: Network;
}

/** How far two readings agree, what is a unit of that, and where they differ, to be settled one by one. */
export function TwoReadings({ a, b }: Props) {
  const explorer = useExplorer();
  const read = useMemo(() => judgementsOf(a, b), [a, b]);
  const counts = useMemo(() => countsOf(a, b, read), [a, b, read]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was counted decides, not in which state of the networks
  const job = useMemo(() => ({ job: 'agreement', counts }) as const, [JSON.stringify(counts)]);
  const figures = useJob(job);
  const { undecided } = read;
  const differences = differing(read.list);
  const allPairs = amongAllPairs(read);
  const readings = useSaid(
    (): ReadingsSaid => ({
      a,
      b,
      titles: { a: words.reads.titles(a), b: words.reads.titles(b) },
    }),
    [a, b],
  );
  const open = differences.filter(({ settled }) => settled === null);
  const done = differences.filter(({ settled }) => settled !== null);
  const { shown, more } = usePortion([...open, ...done], AT_ONCE);
  const [said, setSaid] = useState('');
  const [list, goOn] = useGoOn<HTMLDivElement>('[data-settles]');
  const toFirst = () => list.current?.querySelector<HTMLElement>('[data-settles]')?.focus();
  const say = words.agreement;
  return (
    <div className="agreement">
      <p className="crumb">{say.crumb}</p>
      <h2 className="claim">{say.claim(differences.length, open.length)}</h2>
      <p className="soft">
        {say.firstReading} <span lang={foreign(a.language)}>{a.title}</span>
        <br />
        {say.secondReading} <span lang={foreign(b.language)}>{b.title}</span>
      </p>
      <p>
        <button type="button" className="link" onClick={() => closeBeside(explorer)}>
          {say.close}
        </button>
      </p>
      <JobState job={figures} working={say.computing} failed={say.failed} />
      {figures.result && <Levels levels={figures.result} />}
      <details>
        <summary>{say.unitsTitle}</summary>
        <p>{say.unitsText}</p>
        <p>{say.tiesText}</p>
        {allPairs.pairs > 0 && (
          <p>
            {say.allPairs(
              allPairs.pairs,
              allPairs.tiedInNeither,
              allPairs.kappa === null ? say.lacks['one-value'] : say.figure(allPairs.kappa),
            )}
          </p>
        )}
        <p>{say.intervalText}</p>
      </details>
      {differences.length > 0 && <h3>{say.differencesTitle}</h3>}
      {differences.length > 0 && <CopyToSettle onCopied={toFirst} />}
      <Status says={said} className="soft" />
      <div ref={list}>
        {shown.map((one, i) => (
          <Difference
            key={judgementKey(one)}
            difference={one}
            readings={readings}
            onSettled={() => {
              setSaid(say.done);
              // After the last that was open come those settled: then the first again.
              goOn(one.settled === null && i === open.length - 1 ? 0 : i);
            }}
          />
        ))}
      </div>
      {more}
      {undecided.length > 0 && (
        <details>
          <summary>{say.undecided(undecided.length)}</summary>
          {undecided.map((sentence) => (
            <Quoted key={sentence.start} sentence={sentence} network={a} />
          ))}
        </details>
      )}
      <p className="standing">{say.standing}</p>
    </div>
  );
}
