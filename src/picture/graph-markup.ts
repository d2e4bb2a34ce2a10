/** A drawing and its labels as SVG elements, one group for each record. */
import { words } from '../words/words.ts';
import {
  type Drawing,
  type DrawnEdge,
  hullPrimitives,
  lineHalo,
  linePrimitives,
  shapeHalo,
  shapePrimitives,
} from './drawing.ts';
import type { PlacedLabel } from './labels/label.ts';
import { labelPrimitives } from './labels/label-primitives.ts';
import { type EdgeMark, type NodeMark, nodeMark } from './marks.ts';
import { element, escapeText } from './markup.ts';
import { numberPrimitives } from './numbers.ts';
import { primitiveMarkup } from './primitive-markup.ts';
import type { SceneNode } from './scene.ts';
import type { InkId } from './theme.ts';

/**
 * Everything from the ground up: hulls, lines, shapes, words.
 * @param labels placed for zoom 1
 * @param ground the colour that all this stands on
 */
export function graphMarkup(
  drawing: Drawing,
  labels: readonly PlacedLabel[],
  ground: string,
): string[] {
  const { inks, nodes, edges, hulls } = drawing;
  const fadedFirst = nodes.toSorted((a, b) => Number(b.faded) - Number(a.faded));
  return [
    ...hulls.flatMap((hull) => hullPrimitives(hull, inks).map(primitiveMarkup)),
    ...edges.map(edgeMarkup),
    ...fadedFirst.map((node) => nodeMarkup(node, inks)),
    ...fadedFirst.flatMap((node) =>
      numberPrimitives(node, node, node.size, inks).map(primitiveMarkup),
    ),
    ...labels.map((label) => labelMarkup(label, inks, ground)),
  ];
}

function edgeMarkup({ edge, mark, curve }: DrawnEdge): string {
  return element('g', { id: `Relation-${edge.id}`, 'data-id': edge.id, opacity: opacityOf(mark) }, [
    element('title', {}, [escapeText(edge.title)]),
    ...[...lineHalo(curve, mark), ...linePrimitives(curve, mark)].map(primitiveMarkup),
  ]);
}

function nodeMarkup(node: SceneNode, inks: InkId): string {
  const mark = nodeMark(node, inks);
  const kind = words.kinds[node.kind].label;
  return element(
    'g',
    { id: `Organization-${node.id}`, 'data-id': node.id, opacity: opacityOf(mark) },
    [
      element('title', {}, [escapeText(`${node.label} (${kind})`)]),
      ...[...shapeHalo(node, mark), ...shapePrimitives(node, mark)].map(primitiveMarkup),
    ],
  );
}

function labelMarkup(label: PlacedLabel, inks: InkId, ground: string): string {
  const words = labelPrimitives(label, inks, label.anchor, ground).map(primitiveMarkup);
  return element('g', {}, words);
}

function opacityOf({ opacity }: EdgeMark | NodeMark): number | null {
  return opacity === 1 ? null : opacity;
}
