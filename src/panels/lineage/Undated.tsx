import { selectUndated } from '../../state/lineage.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { usePortion } from '../analysis/use-portion.tsx';
import { RelationRow } from '../RelationRow.tsx';
import { OrganizationLink } from '../RelationSentence.tsx';

/** Relations of a list that are shown at first, and that a press of the button adds. */
const PORTION = 50;

/** What has no date and so no place in time: organizations, and relations. */
export function Undated() {
  const { organizations, relations } = useExplorerState(selectUndated);
  const { shown, more } = usePortion(relations, PORTION);
  if (organizations.length === 0 && relations.length === 0) return null;
  return (
    <div className="lineage-undated">
      {organizations.length > 0 && (
        <details open={organizations.length <= PORTION}>
          <summary>{words.lineage.withoutLane(organizations.length)}</summary>
          <ul className="plain lineage-names">
            {organizations.map((organization) => (
              <li key={organization.id}>
                <OrganizationLink organization={organization} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {relations.length > 0 && (
        <details>
          <summary>{words.lineage.undatedRelations(relations.length)}</summary>
          <ul className="plain">
            {shown.map((relation) => (
              <RelationRow key={relation.id} relation={relation} />
            ))}
          </ul>
          {more}
        </details>
      )}
    </div>
  );
}
