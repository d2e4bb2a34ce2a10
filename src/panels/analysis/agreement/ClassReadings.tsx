import { useMemo, useState } from 'react';
import { classReadings, type SentenceReadings } from '../../../analysis/agreement/class.ts';
import { readEach } from '../../../state/exercise.ts';
import { pickFiles } from '../../../state/files.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { NOTHING } from '../../../words/signs.ts';
import { words } from '../../../words/words.ts';
import { usePortion } from '../use-portion.tsx';
import { Quoted } from './Quoted.tsx';

const AT_ONCE = 20;
const NONE: readonly SentenceReadings[] = [];
const NOBODY: Awaited<ReturnType<typeof readEach>> = { networks: [], lines: [] };

/** Students' readings against the open network, which is the key: each of them, and sentence by sentence. */
export function ClassReadings() {
  const explorer = useExplorer();
  const key = useExplorerState(({ document }) => document.network);
  const [{ networks, lines }, setRead] = useState(NOBODY);
  const [isReading, setReading] = useState(false);
  const found = useMemo(
    () => (networks.length > 0 ? classReadings(key, networks) : null),
    [key, networks],
  );
  const { shown, more } = usePortion(found?.sentences ?? NONE, AT_ONCE);
  const say = words.agreement;
  const choose = async () => {
    const files = await pickFiles('');
    if (files.length === 0) return;
    setReading(true);
    setRead(await readEach(explorer, files));
    setReading(false);
  };
  return (
    <section aria-labelledby="class-readings">
      <h3 id="class-readings">{say.classTitle}</h3>
      <p>{say.classText}</p>
      <p>
        <button type="button" disabled={isReading} onClick={() => void choose()}>
          {say.openReadings}
        </button>
      </p>
      {lines.length > 0 && (
        <div role="alert" className="second-failed">
          {lines
            .flatMap((each) => each())
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
        </div>
      )}
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
                  {agreement.levels.map(({ concerns, share, same, units }) => (
                    <td key={concerns}>
                      {share.value === null ? NOTHING : say.share(share.value)}
                      {share.value !== null && <small>{say.sameOf(same, units)}</small>}
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
