/**
 * The picture for keys and screen readers: a tree of organizations and their relations beside the canvas,
 * of which only the neighbourhood of what is focused is there. It has the focus; the canvas draws the ring.
 */
import { type Ref, useId } from 'react';
import type { Scene } from '../picture/scene.ts';
import { focusOf, relationsAt } from '../picture/walk.ts';
import { selectScene } from '../state/derived.ts';
import { selectPicked } from '../state/on-picture.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { selectVoices } from '../state/voices.ts';
import { comeToPicture, leavePicture, pickItem, selectWalk, walkByKey } from '../state/walking.ts';
import { words } from '../words/words.ts';
import { saidOfOrganization, saidOfRelation } from './spoken.ts';
import { itemsOf, partOfItems, type TreeItem } from './tree-items.ts';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  /** Whether the focus that comes now is a pointer's, which walks nowhere. */
  readonly isByPointer: () => boolean;
}

export function WalkTree({ ref, isByPointer }: Props) {
  const explorer = useExplorer();
  const scene = useExplorerState(selectScene);
  const walk = useExplorerState(selectWalk);
  const isWalking = useExplorerState(({ transient }) => transient.isWalking);
  const hint = useId();
  const prefix = useId();
  const items = itemsOf(scene, walk);
  const part = partOfItems(scene, items);
  const active = items.find(({ isActive }) => isActive);
  return (
    <>
      <div
        ref={ref}
        className="walk-tree"
        data-keeps-focus
        role="tree"
        tabIndex={0}
        aria-label={words.canvas.label}
        aria-describedby={hint}
        aria-activedescendant={active && isWalking ? prefix + active.key : undefined}
        data-walking={isWalking ? '' : undefined}
        onFocus={() => !isByPointer() && comeToPicture(explorer)}
        onBlur={() => leavePicture(explorer)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (walkByKey(explorer, event)) event.preventDefault();
        }}
      >
        {items.map((item) => (
          <Item key={item.key} id={prefix + item.key} item={item} scene={part} />
        ))}
      </div>
      <p id={hint} hidden>
        {words.walk.hint}
      </p>
    </>
  );
}

function Item({ id, item, scene }: { id: string; item: TreeItem; scene: Scene }) {
  const { stop, level, place, of, isOpen } = item;
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const voices = useExplorerState(selectVoices);
  const isSelected = useExplorerState(selectPicked) === focusOf(stop);
  const node = scene.nodes.find((one) => one.id === stop.organization);
  const edge = scene.edges.find((one) => one.id === stop.relation);
  const hasRelations = level === 1 && relationsAt(scene, stop.organization).length > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree that has the focus has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus for it
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-selected={isSelected}
      aria-expanded={hasRelations ? isOpen : undefined}
      onClick={() => pickItem(explorer, { ...stop, trail: [] })}
    >
      {level === 1 && node && (
        <>
          <bdi>{node.label}</bdi>, {saidOfOrganization(scene, node)}
        </>
      )}
      {level === 2 && edge && saidOfRelation(network, scene, voices, edge)}
    </div>
  );
}
