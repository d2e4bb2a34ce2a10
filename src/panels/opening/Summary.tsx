import type { ImportResult } from '../../exchange/opening/import-result.ts';
import { ownTypes, typeValue } from '../../network/own-types.ts';
import { type Note, notesByKind } from '../../network/problems.ts';
import { filterValues } from '../../state/filter-values.ts';
import type { Opening } from '../../state/incoming.ts';
import { words } from '../../words/words.ts';
import { Sample } from '../Sample.tsx';
import { TypeReadings } from './TypeReadings.tsx';

const LINE = { sample: 'line', about: 'type', basis: 'stated', grade: 'plain' } as const;

/** How many organizations and relations, of which types, and what was left out and why. */
export function Summary({ opening, result }: { opening: Opening; result: ImportResult }) {
  if (!result.ok) {
    return (
      <div role="alert" className="opening-problems">
        {result.problems.map((problem) => (
          <p key={words.problem.line(problem)}>{words.problem.line(problem)}</p>
        ))}
      </div>
    );
  }
  const { network, types, notes } = result.proposal;
  const { organizations, relations } = network;
  const own = ownTypes(relations);
  const bare = relations.filter(({ evidence }) => evidence.length === 0).length;
  return (
    <>
      <section aria-labelledby="opening-summary">
        <h3 id="opening-summary">
          {words.opening.summary(organizations.length, relations.length)}
        </h3>
        <ul className="plain opening-types">
          {filterValues(network).type.map(({ value, type, own: mark, label }) => {
            const n = relations.filter((relation) => typeValue(relation, own) === value).length;
            return n === 0 ? null : (
              <li key={value}>
                <Sample row={{ ...LINE, type, own: mark, label }} />
                <span>{words.opening.byType(label, n)}</span>
              </li>
            );
          })}
        </ul>
        {relations.length > 0 && (
          <p className="soft">{words.opening.withoutEvidence(bare, relations.length)}</p>
        )}
      </section>
      {types.length > 0 && <TypeReadings opening={opening} types={types} />}
      {notes.length > 0 && <Notes notes={notes} />}
    </>
  );
}

/** What was done on the way in: each kind once, with the places where it happened. */
function Notes({ notes }: { notes: readonly Note[] }) {
  return (
    <section aria-labelledby="opening-notes">
      <h3 id="opening-notes">{words.opening.notes}</h3>
      <ul className="opening-notes">
        {notesByKind(notes).map(({ note, places }) => (
          <li key={words.note.said(note)}>
            {words.opening.note(words.note.said(note), places.length)}
            {places.length > 0 && (
              <small>{words.opening.places(places.map(words.note.place))}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
