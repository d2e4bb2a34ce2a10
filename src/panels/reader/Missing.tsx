import { useState } from 'react';
import { quoteKey, quotesOf, wordsKey } from '../../network/quotes.ts';
import { setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { CheckDetails } from './CheckDetails.tsx';

/** Beyond so many the list is no longer read, and would hold up the page. */
const MOST = 50;

/** The quotes that do not stand in the text as recorded, first of all. */
export function Missing({ source }: { source: string }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const checks = useExplorerState(({ transient }) => transient.checks);
  const [open, setOpen] = useState(false);
  const missing = quotesOf(network).flatMap((place) => {
    const check = checks.get(wordsKey(place));
    const isFaulty = check?.state === 'changed' || check?.state === 'ambiguous';
    return place.source === source && isFaulty ? [{ ...place, check }] : [];
  });
  if (missing.length === 0) return null;
  const titles = words.reads.titles(network);
  const listed = open ? missing.slice(0, MOST) : [];
  return (
    <details className="missing" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.reader.missing(missing.length)}</summary>
      <ul className="plain">
        {listed.map(({ record, field, check }) => (
          <li key={quoteKey(record, field)}>
            <button
              type="button"
              className="link"
              onClick={() => setView(explorer, { selection: record, quote: field })}
            >
              {titles.get(record) ?? record}
            </button>{' '}
            · {words.states[check.state]}
            <CheckDetails check={check} />
          </li>
        ))}
      </ul>
      {missing.length > MOST && <p className="soft">{words.reader.more(missing.length - MOST)}</p>}
    </details>
  );
}
