import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type Found, searcher } from '../analysis/search.ts';
import { setTransient, setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/en.ts';
import { Dialog } from './Dialog.tsx';

/** Search as a combobox: the field keeps the focus, arrow keys walk through the results. */
export default function SearchDialog() {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const search = useMemo(() => searcher(network), [network]);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const results = search(query);
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened, which puts the focus on its first button.
  useEffect(() => field.current?.focus(), []);

  const choose = ({ id }: Found) => {
    setTransient(explorer, { dialog: null });
    setView(explorer, { selection: id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = results[active];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      const next = (active + step + results.length) % results.length;
      setActive(next);
      document.getElementById(`found-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    }
  };
  return (
    <Dialog title={words.header.searchLabel} className="search">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded={results.length > 0}
        aria-controls="results"
        aria-activedescendant={results.length > 0 ? `found-${active}` : undefined}
        aria-label={words.header.searchLabel}
        placeholder={words.search.placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="soft" role="status">
        {query.trim() === ''
          ? words.search.start
          : results.length === 0
            ? words.search.none(query)
            : words.search.results(results.length)}
      </p>
      <div role="listbox" id="results" aria-label={words.search.results(results.length)}>
        {results.map((result, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox that owns the list has the keys
          <div
            key={result.id}
            id={`found-${i}`}
            role="option"
            aria-selected={i === active}
            tabIndex={-1}
            onClick={() => choose(result)}
            onPointerMove={() => setActive(i)}
          >
            <span>{result.title}</span>
            <small>
              {words.search.kinds[result.is]}
              {result.matched?.in === 'alias' && <> · “{result.matched.text}”</>}
              {result.matched?.in === 'quote' && ` · ${words.search.inQuote}`}
            </small>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
