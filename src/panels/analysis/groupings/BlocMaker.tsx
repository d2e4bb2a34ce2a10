import { useEffect, useRef, useState } from 'react';
import { drawnOrganizations } from '../../../network/drawn-organizations.ts';
import { fold } from '../../../network/fold.ts';
import { allNames } from '../../../network/names.ts';
import type { Organization } from '../../../network/records.ts';
import { BY_HAND } from '../../../network/stored-codes.ts';
import { selectOrganizations } from '../../../state/derived.ts';
import { addBloc } from '../../../state/document.ts';
import { type Draft, optionsFor, toggled } from '../../../state/draft.ts';
import { setView } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { selectFocused } from '../../../state/walking.ts';
import { words } from '../../../words/words.ts';
import { Status } from '../../Status.tsx';
import { useNames } from '../../use-names.ts';
import { usePortion } from '../use-portion.tsx';

interface Props {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft | null) => void;
}

const PORTION = 40;

/** Makes a bloc of any organizations: a check list that can be searched, a name, and one step to undo. */
export function BlocMaker({ draft, onDraft }: Props) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const organizations = useExplorerState(selectOrganizations);
  const [name, setName] = useState('');
  const [query, setQuery] = useState('');
  // An address can name organizations that this network does not have.
  const members = draft.members.filter((id) => organizations.has(id));
  const [first] = useState(() => new Set(members));
  const found = candidates(drawnOrganizations(network), first, query);
  const { shown, more } = usePortion(found, PORTION);
  const given = name.trim();
  const focused = useExplorerState(selectFocused);
  const pointed = organizations.get(focused ?? '');
  const nameOf = useNames();
  const field = useRef<HTMLInputElement>(null);
  // The list from which it was opened may be far below.
  useEffect(() => field.current?.focus(), []);

  const add = () => {
    const { document, view } = explorer.getState();
    const added = addBloc(document, {
      name: given,
      computedBy: draft.method ?? BY_HAND,
      members: [...members].sort().map((organization) => ({ organization })),
      evidence: [],
    });
    const ask = view.ask && {
      ...view.ask,
      options: { ...view.ask.options, show: '', ...optionsFor(null) },
    };
    explorer.setState({ document: added.document });
    setView(explorer, { ask, highlight: added.id, selection: added.id });
  };
  const picked = [
    words.groupings.picked(members.map(nameOf)),
    pointed && words.groupings.pointed(words.reads.called(pointed), members.includes(pointed.id)),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <section aria-labelledby="making" className="bloc-maker">
      <h3 id="making">{words.groupings.making}</h3>
      <p className="soft">{words.groupings.makingNote}</p>
      <p className="soft">{words.groupings.pick}</p>
      <Status says={picked} />
      <label>
        {words.groupings.name}
        <input
          ref={field}
          type="text"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        {words.groupings.find}
        <input type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
      </label>
      <ul className="plain">
        {shown.map((organization) => (
          <li key={organization.id}>
            <label className="check">
              <input
                type="checkbox"
                checked={members.includes(organization.id)}
                onChange={() => onDraft(toggled({ ...draft, members }, organization.id))}
              />
              <bdi>{words.reads.name(organization)}</bdi>
            </label>
          </li>
        ))}
        {more && <li>{more}</li>}
      </ul>
      <p className="maker-end">
        <button
          type="button"
          className="primary"
          disabled={members.length === 0 || given === ''}
          onClick={add}
        >
          {words.groupings.add}
        </button>
        <button type="button" onClick={() => onDraft(null)}>
          {words.groupings.cancel}
        </button>
      </p>
    </section>
  );
}

/** Those that hold the words sought; the ones that the draft began with come first. */
function candidates(
  organizations: readonly Organization[],
  first: ReadonlySet<string>,
  query: string,
): Organization[] {
  const sought = fold(query).split(/\s+/).filter(Boolean);
  return organizations
    .filter((one) => {
      const text = fold([...allNames(one), ...one.aliases].join('\n'));
      return sought.every((word) => text.includes(word));
    })
    .sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
}
