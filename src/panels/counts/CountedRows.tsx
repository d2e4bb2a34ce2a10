import { useState } from 'react';
import { isCountedRow } from '../../network/counts.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { RecordQuote, type RecordQuotesProps } from '../RecordQuote.tsx';

/** The rows that count violence, each as evidence like any other; drawn only when they are asked for, or one is meant. */
export default function CountedRows(props: RecordQuotesProps) {
  const { record, evidence } = props;
  const [isOpen, setOpen] = useState(false);
  const rows = [...evidence.entries()].flatMap(([at, one]) => (isCountedRow(one) ? [at] : []));
  const isMeant = useExplorerState(
    ({ view }) => view.selection === record && rows.some((at) => view.quote === `evidence.${at}`),
  );
  return (
    <details open={isOpen || isMeant} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.counts.rows(rows.length)}</summary>
      {(isOpen || isMeant) && rows.map((at) => <RecordQuote key={at} {...props} at={at} />)}
    </details>
  );
}
