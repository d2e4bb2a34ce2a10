import { isCountedRow } from '../network/counts.ts';
import { OnUse, part } from './OnUse.tsx';
import { RecordQuote, type RecordQuotesProps } from './RecordQuote.tsx';

const COUNTED_ROWS = part(() => import('./counts/CountedRows.tsx'), 'counts');

/**
 * The quotes of a relation or bloc. Rows that count violence are summed elsewhere, and stand behind the others until
 * somebody asks for them.
 */
export function RecordQuotes(props: RecordQuotesProps) {
  const all = [...props.evidence.entries()];
  return (
    <>
      {all.map(([at, one]) =>
        isCountedRow(one) ? null : <RecordQuote key={at} {...props} at={at} />,
      )}
      {props.evidence.some(isCountedRow) && <OnUse part={COUNTED_ROWS} props={props} />}
    </>
  );
}
