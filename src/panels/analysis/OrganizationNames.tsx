import { selectOrganizations } from '../../state/derived.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { OrganizationLink } from '../RelationSentence.tsx';
import { usePortion } from './use-portion.tsx';

const PORTION = 20;

/** Organizations one after the other, each leading to its panel. */
export function OrganizationNames({ ids }: { ids: readonly string[] }) {
  const organizations = useExplorerState(selectOrganizations);
  const { shown, more } = usePortion(ids, PORTION);
  return (
    <ul className="plain names">
      {shown.map((id) => {
        const organization = organizations.get(id);
        return (
          organization && (
            <li key={id}>
              <OrganizationLink organization={organization} />
            </li>
          )
        );
      })}
      {more && <li>{more}</li>}
    </ul>
  );
}
