import { useId, useMemo } from 'react';
import type { LineageItem } from '../../picture/lineage/drawn.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import type { LineageWalk } from './use-walk.ts';

interface Props {
  readonly items: readonly LineageItem[];
  readonly walk: LineageWalk;
}

/**
 * The lineage for keys and screen readers: a tree of lanes, and of the relations drawn at the lane that is
 * walked into. It has the focus; the ring is drawn on the sheet.
 */
export function LineageTree({ items, walk }: Props) {
  const { stops, at, isWalking } = walk;
  const prefix = useId();
  const selection = useExplorerState(({ view }) => view.selection);
  const titles = useMemo(
    () => new Map(items.map(({ id, title }) => [id, title?.replaceAll('\n', '; ') ?? ''])),
    [items],
  );
  const active = at && prefix + (at.tie ?? at.lane);
  const item = (id: string, level: 1 | 2, place: number, of: number, isOpen?: boolean) => (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus for it
    <div
      key={id}
      id={prefix + id}
      role="treeitem"
      aria-level={level}
      aria-posinset={place + 1}
      aria-setsize={of}
      aria-selected={selection === id}
      aria-expanded={isOpen}
    >
      {titles.get(id)}
    </div>
  );
  return (
    <>
      <div
        ref={walk.tree}
        className="lineage-tree visually-hidden"
        data-keeps-focus
        role="tree"
        tabIndex={0}
        aria-label={words.lineage.tree}
        aria-describedby={`${prefix}keys`}
        aria-activedescendant={active && isWalking ? active : undefined}
        onFocus={walk.come}
        onBlur={walk.leave}
        onKeyDown={walk.press}
      >
        {stops.map(({ lane, ties }, i) => {
          const isHere = at?.lane === lane;
          const isOpen = isHere && at.tie !== null;
          return [
            item(lane, 1, i, stops.length, ties.length > 0 ? isOpen : undefined),
            isOpen && ties.map((tie, j) => item(tie, 2, j, ties.length)),
          ];
        })}
      </div>
      <p id={`${prefix}keys`} hidden>
        {words.lineage.keys}
      </p>
    </>
  );
}
