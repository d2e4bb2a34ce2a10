import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { openPaths } from './open-paths.ts';

/** From an organization to the ways that start at it, and to what surrounds it. */
export function PathButtons({ organization }: { organization: string }) {
  const explorer = useExplorer();
  return (
    <p className="chips">
      <button type="button" onClick={() => openPaths(explorer, { from: organization })}>
        {words.organization.fromHere}
      </button>
      <button type="button" onClick={() => openPaths(explorer, { around: organization })}>
        {words.organization.surroundings}
      </button>
    </p>
  );
}
