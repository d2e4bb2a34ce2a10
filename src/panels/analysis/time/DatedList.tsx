import type { Dating } from '../../../analysis/moments.ts';
import { words } from '../../../words/words.ts';
import { RelationRow } from '../../RelationRow.tsx';
import { usePortion } from '../use-portion.tsx';

/** Relations of a list that are shown at first, and that a press of the button adds. */
const PORTION = 25;

interface DatedListProps {
  readonly title: string;
  readonly id: string;
  /** In their order; those of one date after each other stand together. */
  readonly dated: readonly Dating[];
}

/** Relations under the dates at which they stand. */
export function DatedList({ title, id, dated }: DatedListProps) {
  const { shown, more } = usePortion(dated, PORTION);
  const dateOf = ({ piece, relation }: Dating) => words.dated(piece.when, relation.type);
  const dates = [...new Set(shown.map(dateOf))];
  if (dates.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {dates.map((date) => (
        <div key={date}>
          <h4>{date}</h4>
          <ul className="plain">
            {shown.map(
              (one) =>
                dateOf(one) === date && (
                  <RelationRow key={one.relation.id} relation={one.relation} />
                ),
            )}
          </ul>
        </div>
      ))}
      {more}
    </section>
  );
}
