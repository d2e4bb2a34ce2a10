import { hasRoomForHulls, ROOM_FOR_HULLS } from '../../picture/hull.ts';
import { selectScene } from '../../state/derived.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/en.ts';

/** Says why the groups that are shown have no hulls, where the picture has no room for them. */
export function WithoutHulls() {
  const isWithout = useExplorerState((state) => !hasRoomForHulls(selectScene(state)));
  const { drawn, held } = ROOM_FOR_HULLS;
  return isWithout && <p className="soft">{words.analysis.withoutHulls(drawn, held)}</p>;
}
