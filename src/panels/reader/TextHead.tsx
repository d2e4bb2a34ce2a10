import { useEffect, useState } from 'react';
import { identify, type SourceText } from '../../evidence/source-text.ts';
import { tallyOf } from '../../evidence/states.ts';
import type { Source } from '../../network/records.ts';
import { cancelCheck, checkAgain, forgetText, isKept, keepText } from '../../state/texts.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { NOTHING } from '../../words/signs.ts';
import { words } from '../../words/words.ts';
import { TakeEditionOnUse } from '../EditOnUse.tsx';
import { useStatus } from '../use-status.ts';
import { Missing } from './Missing.tsx';

/** What text this is, how it was read, what the check says, and whether the browser keeps it. */
export function TextHead({ source, text }: { source: Source; text: SourceText }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const checks = useExplorerState(({ transient }) => transient.checks);
  const checking = useExplorerState(({ transient }) => transient.checking);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    void isKept(explorer, source.id, text).then(setKept);
  }, [explorer, source.id, text]);

  const coded = source.custom?.text?.sha256;
  const identity = identify(text, coded);
  const { encoding, lineEnds, normalization } = text.decoding;
  const tally = tallyOf(network, checks, source.id);
  const checked = words.count.checked(tally);
  useStatus(checking === null && checked);
  const isUnchecked = [...tally.states.keys()].join() === 'not-checked';
  return (
    <div className="text-head">
      <p
        className={`identity ${identity}`}
        title={words.reader.hashes(text.sha256.bytes, coded ?? NOTHING)}
      >
        {words.reader.identity[identity]}
      </p>
      <p className="soft">
        {words.reader.decoded(
          encoding.toUpperCase(),
          lineEnds.toUpperCase(),
          normalization.toUpperCase(),
        )}
      </p>
      {checking === null ? (
        <p>
          <span className="checked">{checked}</span>{' '}
          {isUnchecked && (
            <button type="button" onClick={() => void checkAgain(explorer)}>
              {words.reader.again}
            </button>
          )}
        </p>
      ) : (
        <p>
          <progress value={checking} aria-label={words.reader.checking(checking)} />
          <button type="button" onClick={() => cancelCheck(explorer)}>
            {words.reader.cancel}
          </button>
        </p>
      )}
      <p className="text-keep">
        <button
          type="button"
          disabled={kept}
          onClick={() => void keepText(explorer, source.id).then(setKept)}
        >
          {kept ? words.reader.kept : words.reader.keep}
        </button>
        <button type="button" onClick={() => void forgetText(explorer, source.id)}>
          {words.reader.forget}
        </button>
        <span className="soft">{kept ? words.reader.keptUntil : words.reader.held}</span>
      </p>
      {identity === 'different' && <TakeEditionOnUse source={source.id} />}
      <Missing source={source.id} />
    </div>
  );
}
