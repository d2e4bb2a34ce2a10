import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type Findable, type Found, searcher } from '../analysis/search.ts';
import { setTransient, setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { FoundText } from './FoundText.tsx';
import { useSaid } from './use-said.ts';

/** So many of each group are listed until all are asked for. */
const FIRST = 5;

/** A line of the list: something found, or the rest of a group. */
type Line = { readonly is: Findable } & (
  | { readonly found: Found; readonly all?: never }
  | { readonly all: number; readonly found?: never }
);

/** Search as a combobox: the field keeps the focus, arrow keys walk through all groups. */
export default function SearchDialog() {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const search = useSaid(() => searcher(network, words.reads.titles(network)), [network]);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [whole, setWhole] = useState<readonly Findable[]>([]);
  const groups = useMemo(() => search(query), [search, query]);
  const lines = groups.flatMap(({ is, found }): Line[] => {
    if (whole.includes(is) || found.length <= FIRST)
      return found.map((one) => ({ is, found: one }));
    return [...found.slice(0, FIRST).map((one) => ({ is, found: one })), { is, all: found.length }];
  });
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened, which puts the focus on its first button.
  useEffect(() => field.current?.focus(), []);

  const choose = ({ is, found }: Line) => {
    // What comes into the place of this line is the first that was not listed.
    if (!found) return setWhole([...whole, is]);
    setTransient(explorer, { dialog: null });
    setView(explorer, { selection: found.record, quote: found.place?.field ?? null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = lines[active];
    if (step !== undefined && lines.length > 0) {
      event.preventDefault();
      const next = (active + step + lines.length) % lines.length;
      setActive(next);
      document.getElementById(`found-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    }
  };
  const counts = groups.map(({ is, found }) => [is, found.length] as const);
  return (
    <Dialog title={words.header.searchLabel} className="search">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded={lines.length > 0}
        aria-controls="results"
        aria-activedescendant={lines.length > 0 ? `found-${active}` : undefined}
        aria-label={words.header.searchLabel}
        placeholder={words.search.placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setWhole([]);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="soft" role="status">
        {query.trim() === ''
          ? words.search.start
          : lines.length === 0
            ? words.search.none(query)
            : words.search.results(counts)}
      </p>
      <div role="listbox" id="results" aria-label={words.search.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a list box
          <div key={group.is} role="group" aria-label={words.search.groups[group.is]}>
            <div className="found-group" aria-hidden="true">
              {words.search.groups[group.is]}
            </div>
            {lines.map((line, i) =>
              line.is === group.is ? (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox that owns the list has the keys
                <div
                  key={line.found ? `${line.found.record} ${line.found.place?.field}` : 'all'}
                  id={`found-${i}`}
                  role="option"
                  aria-selected={i === active}
                  tabIndex={-1}
                  onClick={() => choose(line)}
                  onPointerMove={() => setActive(i)}
                >
                  {line.found ? (
                    <FoundText found={line.found} sources={network.sources} />
                  ) : (
                    <span className="found-all">{words.search.all(line.is, line.all)}</span>
                  )}
                </div>
              ) : null,
            )}
          </div>
        ))}
      </div>
    </Dialog>
  );
}
