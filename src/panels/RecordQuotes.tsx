import { isLeftOut } from '../analysis/left-out.ts';
import { isCountedRow } from '../network/counts.ts';
import { selectLeftOut } from '../state/left-out.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { OnUse, part } from './OnUse.tsx';
import { RecordQuote, type RecordQuotesProps } from './RecordQuote.tsx';

const COUNTED_ROWS = part(() => import('./counts/CountedRows.tsx'), 'counts');

/**
 * The quotes of a relation or bloc. Rows that count violence are summed elsewhere, and stand behind the others until
 * somebody asks for them; and so do quotes of what is left out.
 */
export function RecordQuotes(props: RecordQuotesProps) {
  const { record, evidence } = props;
  const leftOut = useExplorerState(selectLeftOut);
  const quotes = [...evidence.entries()].filter(([, one]) => !isCountedRow(one));
  const asked = quotes.filter(([, one]) => !isLeftOut(one, leftOut));
  const unasked = quotes.filter(([, one]) => isLeftOut(one, leftOut));
  const isMeant = useExplorerState(
    ({ view }) =>
      view.selection === record && unasked.some(([at]) => view.quote === `evidence.${at}`),
  );
  return (
    <>
      {asked.map(([at]) => (
        <RecordQuote key={at} {...props} at={at} />
      ))}
      {evidence.some(isCountedRow) && <OnUse part={COUNTED_ROWS} props={props} />}
      {unasked.length > 0 && (
        <details open={isMeant}>
          <summary>{words.leftOut.quotes(unasked.length)}</summary>
          {unasked.map(([at]) => (
            <RecordQuote key={at} {...props} at={at} />
          ))}
        </details>
      )}
    </>
  );
}
