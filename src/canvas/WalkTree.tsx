/**
 * The picture for keys and screen readers: a tree of organizations and their relations beside the canvas,
 * of which only the neighbourhood of what is focused is there. It has the focus; the canvas draws the ring.
 */
import { type Ref, useId } from 'react';
import type { Scene } from '../picture/scene.ts';
import { focusOf, relationsAt, type Stop, type Walk } from '../picture/walk.ts';
import { selectScene } from '../state/derived.ts';
import { selectPicked } from '../state/on-picture.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { comeToPicture, leavePicture, pickItem, selectWalk, walkByKey } from '../state/walking.ts';
import { words } from '../words/words.ts';
import { saidOfOrganization, saidOfRelation } from './spoken.ts';

/** So many items are there before and after the one that is focused. */
const AROUND = 12;

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
          <Item key={item.key} id={prefix + item.key} item={item} scene={scene} />
        ))}
      </div>
      <p id={hint} hidden>
        {words.walk.hint}
      </p>
    </>
  );
}

interface TreeItem {
  /** Its place: the same for the same item, another for any other. */
  readonly key: string;
  readonly stop: Stop;
  readonly level: 1 | 2;
  /** Among those of its level that belong together, the first being 1. */
  readonly place: number;
  readonly of: number;
  readonly isActive: boolean;
  /** Of an organization: whether its relations follow it. */
  readonly isOpen: boolean;
}

/** Organizations in the order of the records, and after the one that the walk is in its relations. */
function itemsOf(scene: Scene, walk: Walk | null): TreeItem[] {
  const here = scene.nodes.findIndex(({ id }) => id === walk?.organization);
  return around(scene.nodes, here).flatMap(({ one: { id }, at }) => {
    const isHere = at === here;
    const isOpen = isHere && walk?.isInside === true;
    const organization: TreeItem = {
      key: `${at}`,
      stop: { organization: id, isInside: isOpen, relation: null },
      level: 1,
      place: at + 1,
      of: scene.nodes.length,
      isActive: isHere && walk?.relation === null,
      isOpen,
    };
    return isOpen ? [organization, ...relationItems(scene, walk, at)] : [organization];
  });
}

function relationItems(scene: Scene, { organization, relation }: Walk, parent: number): TreeItem[] {
  const lines = relationsAt(scene, organization);
  const here = lines.findIndex(({ id }) => id === relation);
  return around(lines, here).map(({ one: { id }, at }) => ({
    key: `${parent}-${at}`,
    stop: { organization, isInside: true, relation: id },
    level: 2,
    place: at + 1,
    of: lines.length,
    isActive: at === here,
    isOpen: false,
  }));
}

/** The neighbourhood of a place in a list; without one, its beginning. */
function around<One>(list: readonly One[], here: number): { one: One; at: number }[] {
  const from = Math.max(0, here - AROUND);
  const to = Math.max(here, 0) + AROUND + 1;
  return list.slice(from, to).map((one, i) => ({ one, at: from + i }));
}

function Item({ id, item, scene }: { id: string; item: TreeItem; scene: Scene }) {
  const { stop, level, place, of, isOpen } = item;
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
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
      {level === 2 && edge && saidOfRelation(network, scene, edge)}
    </div>
  );
}
