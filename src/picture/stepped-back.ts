/** Lines that a picture keeps in the background. */
import type { Scene } from './scene.ts';

/** The scene with these relations faded and without what an analysis notes on them; one selected stays. */
export function steppedBack(scene: Scene, relations: ReadonlySet<string>): Scene {
  if (relations.size === 0) return scene;
  return {
    ...scene,
    edges: scene.edges.map((edge) =>
      relations.has(edge.id) && edge.emphasis !== 'selected'
        ? { ...edge, emphasis: 'none', faded: true, note: '' }
        : edge,
    ),
  };
}
