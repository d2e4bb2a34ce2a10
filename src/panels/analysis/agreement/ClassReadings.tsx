import { useMemo, useState } from 'react';
import type { SentenceReadings } from '../../../analysis/agreement/class.ts';
import { openClass } from '../../../state/class-readings.ts';
import { pickFiles } from '../../../state/files.ts';
import type { ReadFiles } from '../../../state/incoming.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { NOTHING } from '../../../words/signs.ts';
import { words } from '../../../words/words.ts';
import { ReadTypes } from '../../opening/ReadTypes.tsx';
import { useStatus } from '../../use-status.ts';
import { JobState } from '../JobState.tsx';
import { useJob } from '../use-job.ts';
import { usePortion } from '../use-portion.tsx';
import { Quoted } from './Quoted.tsx';

const AT_ONCE = 20;
const NONE: readonly SentenceReadings[] = [];
const NOBODY: ReadFiles = { networks: [], types: new Map(), lines: [] };

/** Students' readings against the open network, which is the key: each of them, and sentence by sentence. */
export function ClassReadings() {
  const explorer = useExplorer();
  const key = useExplorerState(({ document }) => document.network);
  const { networks, types, lines } =
    useExplorerState(({ transient }) => transient.students) ?? NOBODY;
  /** Of the files, from 0 to 1; `null` while none are read. */
  const [share, setShare] = useState<number | null>(null);
  const job = useMemo(
    () => (networks.length > 0 ? ({ job: 'class', key, students: networks } as const) : null),
    [key, networks],
  );
  const working = useJob(job);
  const found = working.result;
  const { shown, more } = usePortion(found?.sentences ?? NONE, AT_ONCE);
  const say = words.agreement;
  const choose = async () => {
    const files = await pickFiles('');
    if (files.length === 0) return;
    await openClass(explorer, files, setShare);
    setShare(null);
  };
  useStatus(share !== null && say.readingFiles);
  return (
    <section aria-labelledby="class-readings">
      <h3 id="class-readings">{say.classTitle}</h3>
      <p>{say.classText}</p>
      <p>
        <button type="button" disabled={share !== null} onClick={() => void choose()}>
          {say.openReadings}
        </button>
      </p>
      {share !== null && (
        <label className="soft">
          {say.readingFiles} <progress value={share} />
        </label>
      )}
      {lines.length > 0 && (
        <div role="alert" className="second-failed">
          {lines
            .flatMap((each) => each())
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
        </div>
      )}
      <ReadTypes
        types={[...types.values()].flat().filter(({ isInterpreted }) => isInterpreted)}
        isOpen
      />
      {job && <JobState job={working} working={say.computing} failed={say.failed} />}
      {found && (
        <>
          <table className="agreement-levels" aria-label={say.perStudent}>
            <thead>
              <tr>
                {found.students[0]?.agreement.levels.map(({ concerns }) => (
                  <th key={concerns} scope="col">
                    {say.short[concerns]}
                  </th>
                ))}
              </tr>
            </thead>
            {found.students.map(({ name, agreement }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files can hold readings of one id
              <tbody key={i}>
                <tr>
                  <th scope="rowgroup" colSpan={agreement.levels.length}>
                    <bdi>{name}</bdi>
                  </th>
                </tr>
                <tr>
                  {agreement.levels.map(({ concerns, share, kappa, same, units }) => (
                    <td key={concerns}>
                      {share.value === null ? NOTHING : say.share(share.value)}
                      {share.value !== null && <small>{say.sameOf(same, units)}</small>}
                      {kappa.value !== null && <small>κ {say.figure(kappa.value)}</small>}
                    </td>
                  ))}
                </tr>
              </tbody>
            ))}
          </table>
          <p className="soft">
            {say.among}: α {found.among.value === null ? NOTHING : say.figure(found.among.value)}
          </p>
          <h4>{say.oftenDiffer}</h4>
          {shown.map(({ sentence, read, differing }) => (
            <div key={`${sentence.sources[0]} ${sentence.start}`}>
              <p className="soft">{say.readDifferently(differing, read)}</p>
              <Quoted sentence={sentence} network={key} />
            </div>
          ))}
          {more}
        </>
      )}
    </section>
  );
}
