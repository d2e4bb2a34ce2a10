import { type MouseEvent, memo } from 'react';
import type { LineageItem, LineagePart } from '../../picture/lineage/drawn.ts';
import type { LineagePlan } from '../../picture/lineage/plan.ts';
import { primitiveMarkup } from '../../picture/primitive-markup.ts';

interface Props {
  readonly plan: LineagePlan;
  readonly items: readonly LineageItem[];
  /** Id of the record that has the focus; `null` for none. */
  readonly focused: string | null;
  /** Told what is pressed; `null` for the ground. */
  readonly onPick: (id: string | null) => void;
}

/** A part of the drawing that is a picture of its own, and what of the drawing it cuts out. */
interface Cut {
  readonly part: LineagePart;
  readonly along: readonly [from: number, to: number];
  readonly across: readonly [from: number, to: number];
}

/** The drawing in four parts: names and years stay where they are while the rest moves under them. */
export const LineageSheet = memo(function LineageSheet(props: Props) {
  const { plan, items, focused, onPick } = props;
  const { turn, side, length, head, breadth, reach } = plan;
  const most = Math.max(breadth, reach);
  const cuts: readonly Cut[] = [
    { part: 'corner', along: [0, side], across: [0, head] },
    { part: 'head', along: [side, length], across: [0, head] },
    { part: 'side', along: [0, side], across: [head, most] },
    { part: 'plane', along: [side, length], across: [head, most] },
  ];
  const pick = ({ target }: MouseEvent) => {
    const item = target instanceof Element ? target.closest<SVGElement>('[data-id]') : null;
    onPick(item?.dataset.id ?? null);
  };
  return (
    // The tree beside it has the keys, and is what is heard.
    <div className="lineage-sheet" data-turn={turn} data-keeps-focus aria-hidden onClick={pick}>
      {cuts.map((cut) => (
        <Part key={cut.part} cut={cut} turn={turn} items={items} focused={focused} />
      ))}
    </div>
  );
});

function Part(props: {
  cut: Cut;
  turn: LineagePlan['turn'];
  items: readonly LineageItem[];
  focused: string | null;
}) {
  const { part, along, across } = props.cut;
  const [x, y] = props.turn === 'across' ? [along, across] : [across, along];
  const [width, height] = [x[1] - x[0], y[1] - y[0]];
  return (
    <svg
      aria-hidden
      className={`lineage-part-${part}`}
      width={width}
      height={height}
      viewBox={`${x[0]} ${y[0]} ${width} ${height}`}
    >
      {props.items.map(
        (item, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no other order than that of the drawing
          item.part === part && <Item key={i} item={item} isFocused={item.id === props.focused} />,
      )}
    </svg>
  );
}

const Item = memo(function Item({ item, isFocused }: { item: LineageItem; isFocused: boolean }) {
  const { id, isTie, title, opacity, primitives } = item;
  const drawn = { __html: primitives.map(primitiveMarkup).join('') };
  if (id === null)
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, in which all words are escaped
    return <g dangerouslySetInnerHTML={drawn} />;
  return (
    <g
      data-id={id}
      data-tie={isTie}
      data-focused={isFocused || undefined}
      opacity={isFocused ? undefined : (opacity ?? undefined)}
    >
      {title !== null && <title>{title}</title>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: as above; wider, for whoever points at it */}
      <g className="reach" dangerouslySetInnerHTML={drawn} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: as above */}
      <g dangerouslySetInnerHTML={drawn} />
    </g>
  );
});
