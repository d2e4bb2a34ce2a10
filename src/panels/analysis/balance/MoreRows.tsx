import { type ReactNode, useState } from 'react';
import { words } from '../../../words/words.ts';
import { usePrinting } from '../../use-printing.ts';

const STEP = 20;

interface Props<Row> {
  readonly rows: readonly Row[];
  /** A row that is shown however far down it stands. */
  readonly needed?: Row | null;
  readonly row: (row: Row) => ReactNode;
}

/** The first rows of a list, and more of them on request; all on paper. */
export function MoreRows<Row>({ rows, needed = null, row }: Props<Row>) {
  const [asked, setAsked] = useState(STEP);
  const isPrinting = usePrinting();
  const shown = isPrinting
    ? rows.length
    : Math.max(asked, needed === null ? 0 : rows.indexOf(needed) + 1);
  const hidden = rows.length - shown;
  return (
    <>
      <ul className="plain balance-rows">{rows.slice(0, shown).map(row)}</ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setAsked(shown + 5 * STEP)}>
          {words.balance.more(Math.min(hidden, 5 * STEP))}
        </button>
      )}
    </>
  );
}
