import type { Relation } from '../../network/records.ts';
import { RelationRow } from '../RelationRow.tsx';
import { usePortion } from './use-portion.tsx';

/** Relations that are shown at first, and that a press of the button adds. */
const PORTION = 25;

/** Relations behind a line that says what they are; nothing where there are none. */
export function FoldedRelations({
  summary,
  relations,
}: {
  readonly summary: string;
  readonly relations: readonly Relation[];
}) {
  const { shown, more } = usePortion(relations, PORTION);
  if (relations.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul className="plain">
        {shown.map((relation) => (
          <RelationRow key={relation.id} relation={relation} />
        ))}
      </ul>
      {more}
    </details>
  );
}
