import { selectOrganizations } from '../state/derived.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';

/** From an id to what its organization is called in the language of the page; any other id stays as it is. */
export function useNames(): (id: string) => string {
  const organizations = useExplorerState(selectOrganizations);
  return (id) => {
    const organization = organizations.get(id);
    return organization ? words.reads.name(organization) : id;
  };
}
