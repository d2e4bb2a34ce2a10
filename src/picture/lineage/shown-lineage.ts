/** A network in time as a picture shows it: one lane for each organization, with branches and spans. */
import type { Lineage } from '../../network/lineage.ts';
import { words } from '../../words/words.ts';
import { legendOf } from '../legend.ts';
import { element, escapeText } from '../markup.ts';
import { PADDING, type Shown } from '../picture-plan.ts';
import { primitiveMarkup } from '../primitive-markup.ts';
import type { Scene } from '../scene.ts';
import { INKS, type InkId } from '../theme.ts';
import { type Citations, drawLineageItems, type LineageItem } from './drawn.ts';
import { lineageKey } from './key.ts';
import type { LineageOptions } from './placed-lane.ts';
import { type LineagePlan, planLineage } from './plan.ts';

/** The smallest letters are those of the years. */
const LETTERS = 11;
const MARGIN = 16;

export function shownLineage(
  scene: Scene,
  lineage: Lineage,
  options: LineageOptions,
  citations: Citations,
): (inks: InkId) => Shown {
  const plan = planLineage(scene, lineage, options);
  return (inks) => ({
    frame: frameOf(plan),
    markup: (ground) => drawLineageItems(plan, citations, inks, ground).map(itemMarkup),
    legend: [...lineageKey(plan, INKS[inks].paper), ...legendOf(drawnIn(plan, scene))],
    letters: LETTERS,
    counts: words.lineage.counts(
      plan.lanes.length,
      plan.branches.length + plan.undated.length,
      plan.spans.length,
    ),
  });
}

function itemMarkup({ id, title, opacity, primitives }: LineageItem): string {
  return element('g', { 'data-id': id, opacity }, [
    ...(title === null ? [] : [element('title', {}, [escapeText(title)])]),
    ...primitives.map(primitiveMarkup),
  ]);
}

function frameOf({ turn, length, breadth, reach }: LineagePlan) {
  const most = Math.max(breadth, reach);
  const [width, height] = turn === 'across' ? [length, most] : [most, length];
  return {
    x: MARGIN - PADDING,
    y: -MARGIN,
    width: width + 2 * (PADDING - MARGIN),
    height: height + 2 * MARGIN,
  };
}

/** The part of a scene that a lineage draws; areas, sizes and words on lines are the network's. */
function drawnIn(
  {
    lanes,
    branches,
    undated,
    spans,
  }: Pick<LineagePlan, 'lanes' | 'branches' | 'undated' | 'spans'>,
  { nodes, edges }: Scene,
): Scene {
  const ids = new Set([
    ...lanes.map(({ node }) => node.id),
    ...[...branches, ...undated, ...spans].map(({ edge }) => edge.id),
  ]);
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)).map(({ badges: _, ...node }) => node),
    edges: edges.filter(({ id }) => ids.has(id)).map((edge) => ({ ...edge, badges: [], note: '' })),
    hulls: [],
  };
}
