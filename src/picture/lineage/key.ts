/** What the marks of a lineage mean, as rows of a legend with samples drawn as the marks are. */
import { words } from '../../words/words.ts';
import type { LegendGroup, LegendRow } from '../legend-rows.ts';
import { SAMPLE_WIDTH } from '../legend-samples.ts';
import type { Primitive } from '../primitives.ts';
import type { Point, SceneNode } from '../scene.ts';
import { INKS, type InkId } from '../theme.ts';
import { markPrimitives } from './branch-lines.ts';
import { MARK } from './branches.ts';
import { bandPrimitives } from './lanes.ts';
import { type Paper, paperOf } from './paper.ts';
import type { LineagePlan } from './plan.ts';
import { stripePrimitives } from './span-lines.ts';
import type { Scale, Stretch } from './stretches.ts';

const ANY: SceneNode = {
  id: '',
  label: '',
  kind: 'cartel',
  x: 0,
  y: 0,
  size: 0,
  claimed: false,
  emphasis: 'none',
  faded: false,
  pinned: false,
};
const [AROUND, THICK] = [3, 6];

/** Only what the lineage has. */
export function lineageKey(plan: LineagePlan, ground: string): LegendGroup[] {
  const { key } = words.lineage;
  const marks = plan.branches.flatMap((branch) => branch.marks);
  const parts = plan.spans.flatMap((span) => span.parts);
  const lives = plan.lanes.flatMap(({ life }) => life ?? []);
  const stretches = [...lives, ...parts.map(({ stretch }) => stretch)];
  const has = (limit: Stretch['start']) =>
    stretches.some(({ start, end }) => start === limit || end === limit);
  const own = (
    label: string,
    draw: (paper: Paper, at: Point) => readonly Primitive[],
  ): LegendRow => ({
    sample: 'own',
    label,
    draw: (at: Point, inks: InkId) => draw(paperOf('across', inks, ground), at),
  });
  const band = (life: Pick<Stretch, 'start' | 'end'>, share: number) => (paper: Paper, at: Point) =>
    bandPrimitives(
      { node: ANY, depth: 0, at: at.y, named: null, life: { ...life, ...reach(at, share) } },
      scaleTo(at),
      paper,
    );
  const stripe =
    (stretch: Pick<Stretch, 'start' | 'end'>, saysSo: boolean, share = 1) =>
    (paper: Paper, at: Point) =>
      stripePrimitives(
        { stretch: { ...stretch, ...reach(at, share) }, saysSo },
        { stripe: at.y, thickness: THICK },
        INKS[paper.inks].soft,
        scaleTo(at),
        paper,
      );
  const ring = (isUncertain: boolean, isBy: boolean) => (paper: Paper, at: Point) => {
    const middle = at.x + SAMPLE_WIDTH / 2;
    const mark = { from: middle - MARK.radius, to: middle + MARK.radius, isUncertain, isBy };
    return markPrimitives(mark, at.y, INKS[paper.inks].soft, paper);
  };
  const rows: LegendRow[] = [
    ...(lives.length > 0 ? [own(key.lane, band(KNOWN, 1))] : []),
    ...(has('open') || has('unknown')
      ? [own(key.fading, band({ start: 'known', end: 'open' }, 0.3))]
      : []),
    ...(parts.length > 0 ? [own(key.stripe, stripe(KNOWN, true))] : []),
    ...(parts.some(({ saysSo }) => !saysSo) ? [own(key.not, stripe(KNOWN, false))] : []),
    ...(has('uncertain')
      ? [own(key.uncertain, stripe({ start: 'uncertain', end: 'known' }, true))]
      : []),
    ...(marks.length > 0 ? [own(key.account, ring(false, false))] : []),
    ...(marks.some(({ isUncertain }) => isUncertain) ? [own(key.about, ring(true, false))] : []),
    ...(marks.some(({ isBy }) => isBy) ? [own(key.by, ring(false, true))] : []),
  ];
  return rows.length > 0 ? [{ heading: key.heading, rows }] : [];
}

const KNOWN = { start: 'known', end: 'known' } as const;

function reach({ x }: Point, share: number): { from: number; to: number } {
  const from = x + AROUND;
  return { from, to: from + (SAMPLE_WIDTH - 2 * AROUND) * share };
}

/** A sample is as long as the years are. */
function scaleTo({ x }: Point): Scale {
  return { years: { from: 0, to: 0 }, perYear: SAMPLE_WIDTH, from: x, to: x + SAMPLE_WIDTH };
}
