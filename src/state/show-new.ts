/** What has come to the picture is in sight. */
import type { Point } from '../picture/scene.ts';
import { selectLayout } from './derived.ts';
import type { Explorer } from './store.ts';

/** Round an organization, with its name, in picture units. */
const MARGIN = 40;

/**
 * Shows the whole picture where something of what is new is out of sight; else it stays as it is.
 * @param ids of organizations and relations
 */
export function showNew(explorer: Explorer, ids: readonly string[]): void {
  const state = explorer.getState();
  const { camera } = state.transient;
  if (!camera) return;
  const { x, y, width, height } = camera.view();
  const ends = state.document.network.relations.flatMap(({ id, source, target }) =>
    ids.includes(id) ? [source, target] : [],
  );
  const isNew = (id: string) => ids.includes(id) || ends.includes(id);
  const isSeen = ({ x: left, y: top }: Point) =>
    left > x + MARGIN && left < x + width - MARGIN && top > y + MARGIN && top < y + height - MARGIN;
  const { positions = [] } = selectLayout(state) ?? {};
  if (positions.some((one) => isNew(one.organization) && !isSeen(one))) camera.fit();
}
