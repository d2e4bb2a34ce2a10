/** What of the lineage is in sight, and bringing more of it there. */
import type { LineagePlan } from '../../picture/lineage/plan.ts';

/** What is brought into sight keeps this far from the edge, in CSS pixels. */
const AROUND = 24;

interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Scrolls no farther than it takes to see a lane, or where a relation begins. */
export function reveal(scroller: HTMLElement, plan: LineagePlan, id: string): void {
  const { lanes, branches, spans, turn, side, head } = plan;
  const lane = lanes.find(({ node }) => node.id === id);
  const branch = branches.find(({ edge }) => edge.id === id);
  const span = spans.find(({ edge }) => edge.id === id);
  const across = lane?.at ?? branch?.child ?? span?.lane;
  if (across === undefined) return;
  const along = branch?.leaves ?? span?.tie;
  const vertical = turn === 'across';
  const { clientWidth, clientHeight, scrollLeft, scrollTop } = scroller;
  const seen = (at: number, from: number, room: number, covered: number): number => {
    const reach: Reach = { from: from + covered + AROUND, to: from + room - AROUND };
    return at < reach.from ? at - covered - AROUND : at > reach.to ? at - room + AROUND : from;
  };
  const acrossTo = vertical
    ? seen(across, scrollTop, clientHeight, head)
    : seen(across, scrollLeft, clientWidth, head);
  const alongTo = (from: number, room: number) =>
    along === undefined ? from : seen(along, from, room, side);
  scroller.scrollTo(
    vertical
      ? { left: alongTo(scrollLeft, clientWidth), top: acrossTo }
      : { left: acrossTo, top: alongTo(scrollTop, clientHeight) },
  );
}

/** The time in the middle of what is in sight, in decimal years. */
export function middleOf(scroller: HTMLElement, { turn, side, scale }: LineagePlan): number {
  const { clientWidth, clientHeight, scrollLeft, scrollTop } = scroller;
  const [from, room] = turn === 'across' ? [scrollLeft, clientWidth] : [scrollTop, clientHeight];
  return (from + (side + room) / 2 - scale.from) / scale.perYear;
}

export function toMiddle(
  scroller: HTMLElement,
  { turn, side, scale }: LineagePlan,
  middle: number,
): void {
  const room = turn === 'across' ? scroller.clientWidth : scroller.clientHeight;
  const to = middle * scale.perYear + scale.from - (side + room) / 2;
  scroller.scrollTo(turn === 'across' ? { left: to } : { top: to });
}
