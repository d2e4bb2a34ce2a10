import { selectScene } from '../state/derived.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';

/** Says a step of an organization on the picture to who does not see it, by key or by button. */
export function MovedStatus() {
  const moved = useExplorerState(({ transient }) => transient.moved);
  const nodes = useExplorerState((state) => selectScene(state).nodes);
  const node = nodes.find(({ id }) => id === moved?.organization);
  return (
    <output className="visually-hidden">
      {moved && node && words.move.moved(node.label, moved.steps, moved.direction)}
    </output>
  );
}
