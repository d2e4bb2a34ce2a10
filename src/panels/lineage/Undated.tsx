import { selectUndated } from '../../state/lineage.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { FoldedRelations } from '../analysis/FoldedRelations.tsx';
import { OrganizationLink } from '../RelationSentence.tsx';

/** A longer list of names begins folded. */
const UNFOLDED = 50;

/** What has no date and so no place in time: organizations, and relations. */
export function Undated() {
  const { organizations, relations } = useExplorerState(selectUndated);
  if (organizations.length === 0 && relations.length === 0) return null;
  return (
    <div className="lineage-undated">
      {organizations.length > 0 && (
        <details open={organizations.length <= UNFOLDED}>
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
      <FoldedRelations
        summary={words.lineage.undatedRelations(relations.length)}
        relations={relations}
      />
    </div>
  );
}
