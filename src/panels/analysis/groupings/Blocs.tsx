/** The blocs that are records of the network: those an author claims, and those made by readers. */
import { shortCitation } from '../../../evidence/citation.ts';
import type { Bloc } from '../../../network/records.ts';
import { isRemovable, removeBloc } from '../../../state/document.ts';
import { setDocument, setView } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';

export function ClaimedBlocs() {
  const network = useExplorerState(({ document }) => document.network);
  const claimed = network.blocs.filter(({ claimedBy }) => claimedBy !== undefined);
  return (
    <section aria-labelledby="claimed">
      <h3 id="claimed">{words.groupings.author}</h3>
      {claimed.length === 0 && <p>{words.groupings.noClaim}</p>}
      <ul className="plain">
        {claimed.map((bloc) => {
          const source = network.sources.find(({ id }) => id === bloc.claimedBy);
          return (
            <li key={bloc.id}>
              <BlocRow bloc={bloc} />
              {source && <p className="soft">{words.bloc.claim(shortCitation(source))}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function MadeBlocs() {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const made = network.blocs.filter(({ claimedBy }) => claimedBy === undefined);
  if (made.length === 0) return null;
  const remove = ({ id }: Bloc) => {
    setDocument(explorer, (document) => removeBloc(document, id));
    if (explorer.getState().view.highlight === id) setView(explorer, { highlight: null });
  };
  return (
    <section aria-labelledby="made">
      <h3 id="made">{words.groupings.made}</h3>
      <ul className="plain">
        {made.map((bloc) => (
          <li key={bloc.id}>
            <BlocRow bloc={bloc} />
            {bloc.computedBy && <p className="soft">{words.bloc.computed(bloc.computedBy)}</p>}
            {isRemovable(network, bloc.id) && (
              <button type="button" className="link" onClick={() => remove(bloc)}>
                {words.groupings.remove(bloc.name)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The bloc as a row that leads to its record, and the switch that highlights it. */
function BlocRow({ bloc: { id, name, members } }: { bloc: Bloc }) {
  const explorer = useExplorer();
  const isOn = useExplorerState(({ view }) => view.highlight === id);
  return (
    <div className="bloc-row">
      <button
        type="button"
        className="row-link"
        onClick={() => setView(explorer, { selection: id })}
      >
        <span>
          {name}
          <small>{words.groupings.members(members.length)}</small>
        </span>
      </button>
      <button
        type="button"
        aria-pressed={isOn}
        aria-label={words.groupings.highlight(name)}
        onClick={() => setView(explorer, { highlight: isOn ? null : id })}
      >
        {words.groupings.show}
      </button>
    </div>
  );
}
