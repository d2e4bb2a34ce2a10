import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { searcher } from '../analysis/search.ts';
import { keysOn, run } from '../state/commands.ts';
import { setTransient, setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { FoundText } from './FoundText.tsx';
import { keyName } from './key-names.ts';
import { Status } from './Status.tsx';
import { groupsFor, type Line, type Listed, shownLines } from './search-lines.ts';
import { useSaid } from './use-said.ts';

/** Search as a combobox: the field keeps the focus, arrow keys walk through all groups. */
export default function SearchDialog() {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const titles = useSaid(() => words.reads.titles(network), [network]);
  const search = useMemo(() => searcher(network, titles), [network, titles]);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [listed, setListed] = useState<Listed>(new Map());
  // While the dialog is open nothing else changes what can be done.
  const groups = useSaid(
    () => groupsFor(query, explorer.getState(), search, titles, listed),
    [query, explorer, search, titles, listed],
  );
  const lines = shownLines(groups);
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened, which puts the focus on its first button, and before the next key.
  useLayoutEffect(() => {
    field.current?.focus();
    setQuery(explorer.getState().transient.typedAhead);
  }, [explorer]);

  const choose = (line: Line) => {
    // What comes into the place of this line is the first that was not listed.
    if ('upTo' in line) return setListed(new Map([...listed, [line.is, line.upTo]]));
    setTransient(explorer, { dialog: null });
    if ('command' in line) return run(explorer, line.command);
    const { record, place } = line.found;
    setTransient(explorer, { toHeading: true });
    setView(explorer, { selection: record, quote: place?.field ?? null });
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
  const counts = groups.map(({ is, count }) => [is, count] as const);
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
          setListed(new Map());
        }}
        onKeyDown={onKeyDown}
      />
      <Status
        className="soft status"
        says={
          query.trim() === ''
            ? words.search.start
            : lines.length === 0
              ? words.search.none(query)
              : words.search.results(counts)
        }
      />
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
                  key={keyOf(line)}
                  id={`found-${i}`}
                  role="option"
                  aria-selected={i === active}
                  tabIndex={-1}
                  onClick={() => choose(line)}
                  onPointerMove={() => setActive(i)}
                >
                  <LineText line={line} />
                </div>
              ) : null,
            )}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function keyOf(line: Line): string {
  if ('upTo' in line) return 'more';
  return 'command' in line
    ? line.command.name()
    : `${line.found.record} ${line.found.place?.field}`;
}

function LineText({ line }: { line: Line }) {
  const sources = useExplorerState(({ document }) => document.network.sources);
  const settings = useExplorerState((state) => state.settings);
  if ('found' in line) return <FoundText found={line.found} sources={sources} />;
  if ('upTo' in line)
    return <span className="found-all">{words.search.upTo(line.is, line.upTo, line.all)}</span>;
  return (
    <span className="found-command">
      {line.command.name()}
      <span>
        {keysOn(line.command, settings).map((key) => (
          <kbd key={key}>{keyName(key)}</kbd>
        ))}
      </span>
    </span>
  );
}
