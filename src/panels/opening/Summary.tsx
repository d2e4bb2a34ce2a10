import type { TypeChoice } from '../../exchange/foreign-types.ts';
import type { ImportResult, Proposal } from '../../exchange/import.ts';
import { type Note, placesByMessage, problemLine } from '../../network/problems.ts';
import { CODED_TYPE_IDS, RELATION_TYPE_IDS, relationType } from '../../network/relation-types.ts';
import { chooseAgain } from '../../state/open.ts';
import type { Opening } from '../../state/transient.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/en.ts';
import { Sample } from '../Sample.tsx';

const LINE = { sample: 'line', about: 'type', basis: 'stated', grade: 'plain' } as const;

/** How many organizations and relations, of which types, and what was left out and why. */
export function Summary({ opening, result }: { opening: Opening; result: ImportResult }) {
  if (!result.ok) {
    return (
      <div role="alert" className="opening-problems">
        {result.problems.map((problem) => (
          <p key={problemLine(problem)}>{problemLine(problem)}</p>
        ))}
      </div>
    );
  }
  const { network, types, notes } = result.proposal;
  const { organizations, relations } = network;
  const bare = relations.filter(({ evidence }) => evidence.length === 0).length;
  return (
    <>
      <section aria-labelledby="opening-summary">
        <h3 id="opening-summary">
          {words.opening.summary(organizations.length, relations.length)}
        </h3>
        <ul className="plain opening-types">
          {RELATION_TYPE_IDS.map((type) => {
            const n = relations.filter((relation) => relation.type === type).length;
            const { label } = relationType(type);
            return n === 0 ? null : (
              <li key={type}>
                <Sample row={{ ...LINE, type, label }} /> {words.opening.byType(label, n)}
              </li>
            );
          })}
        </ul>
        {relations.length > 0 && (
          <p className="soft">{words.opening.withoutEvidence(bare, relations.length)}</p>
        )}
      </section>
      {types.length > 0 && <Types opening={opening} types={types} />}
      {notes.length > 0 && <Notes notes={notes} />}
    </>
  );
}

/** What each of the file's own types becomes. */
function Types({ opening, types }: { opening: Opening; types: Proposal['types'] }) {
  const explorer = useExplorer();
  const choose = (name: string, choice: TypeChoice) => {
    const { choices } = opening;
    const next = new Map(choices.types).set(name, choice);
    void chooseAgain(explorer, { ...choices, types: next });
  };
  return (
    <section aria-labelledby="opening-types">
      <h3 id="opening-types">{words.opening.types}</h3>
      <p className="soft">{words.opening.typesHint}</p>
      <ul className="plain opening-choices">
        {types.map(({ name, edges, choice }) => (
          <li key={name}>
            <label>
              <span>{words.opening.type(name, edges)}</span>
              <select
                value={choice}
                onChange={({ target }) => choose(name, target.value as TypeChoice)}
              >
                {CODED_TYPE_IDS.map((type) => (
                  <option key={type} value={type}>
                    {relationType(type).label}
                  </option>
                ))}
                <option value="own-name">{words.opening.ownName}</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was done on the way in: each kind once, with the places where it happened. */
function Notes({ notes }: { notes: readonly Note[] }) {
  return (
    <section aria-labelledby="opening-notes">
      <h3 id="opening-notes">{words.opening.notes}</h3>
      <ul className="opening-notes">
        {[...placesByMessage(notes)].map(([message, all]) => (
          <li key={message}>
            {words.opening.note(message, all.length)}
            {all.length > 0 && <small>{words.opening.places(all)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
