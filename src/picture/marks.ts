/** Drawing values of lines and nodes: the canvas and the exported picture both read them here. */
import { ORGANIZATION_KINDS, type Shape } from '../network/organization-kinds.ts';
import { type Dash, type EndMark, relationType } from '../network/relation-types.ts';
import type { Grade } from '../network/strength.ts';
import type { Verdict } from '../network/verdicts.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import { groundOf, INKS, type InkId, isMono } from './theme.ts';
import { toneLook } from './tones.ts';

/** What stands at one end of a line; lengths in picture units. */
export interface End {
  readonly mark: EndMark;
  /** Width of the mark across the line, and its length along it (a bar is a third as long). */
  readonly size: number;
  /** Space left free between the node's outline and the mark. */
  readonly setback: number;
}

/** A mark half way along a line. */
export interface Middle {
  readonly shape: 'circle' | 'square' | 'bar';
  /** What a hollow one is filled with; `null` for one of the line's colour. */
  readonly ground: string | null;
  readonly size: number;
}

/** A translucent band around what is selected. */
export interface Halo {
  readonly colour: string;
  readonly opacity: number;
  /** How far it reaches beyond the edge of the line or of the shape. */
  readonly reach: number;
  /** What is left free next to the line or shape, so that the two stay apart. */
  readonly gap: { readonly colour: string; readonly width: number } | null;
}

export interface EdgeMark {
  readonly colour: string;
  readonly width: number;
  readonly dash: Dash;
  /** A line of this colour and width along the middle, which makes two lines of one. */
  readonly core: { readonly colour: string; readonly width: number } | null;
  readonly source: End;
  readonly target: End;
  /** What stands half way along, where a name of another file has a mark; `null` for nothing. */
  readonly middle: Middle | null;
  readonly opacity: number;
  readonly halo: Halo | null;
}

export interface NodeMark {
  readonly shape: Shape;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly opacity: number;
  readonly halo: Halo | null;
}

/** Opacity of lines and shapes that step back: pale, and still there in print; and where 3 to 1 is asked for. */
const FADED = { plain: 0.35, strong: 0.74 };
/** Share of a band that is left free where the band is as strong as what it lies round. */
const GAP = 0.4;
/** How what an analysis begins at stands out. */
const CENTER = { stroke: 5, halo: { opacity: 0.4, reach: 6 } };
const MEMBER = { opacity: 0.2, reach: 4 };
const SELECTED = { opacity: 0.22, reach: 5 };
/** What black and white adds to a line that is drawn double, and the share of it that stays free. */
const DOUBLE = { wider: 2, free: 0.5 };
/** Ends that carry a line's meaning alone are larger. */
const MONO_END = 1.25;
const LINES: Readonly<Record<Grade, { readonly width: number; readonly end: number }>> = {
  weaker: { width: 1.8, end: 11 },
  plain: { width: 2.8, end: 12 },
  stronger: { width: 4.2, end: 15 },
};
// A bar that touches the node reads as part of its outline; a ring belongs to the node it touches.
const NO_END: End = { mark: 'none', size: LINES.plain.end, setback: 0 };
const SETBACK: Readonly<Record<EndMark, number>> = { none: 0, bar: 5, ring: 0, arrow: 2 };

/**
 * The line of a relation: colour and marks say its type, dash its basis, width its grade. In black and
 * white the marks say it alone: a type of another file, which has no mark of its own, is a double line.
 * A line with a tone has the look of that tone alone.
 */
export function edgeMark(
  edge: Pick<SceneEdge, 'type' | 'own' | 'basis' | 'grade' | 'emphasis' | 'faded' | 'tone'>,
  inks: InkId,
): EdgeMark {
  if (edge.tone) return toneMark(edge.tone, edge, inks);
  const { colour: colours, coded, mark } = relationType(edge.type);
  const mono = isMono(inks);
  const colour = isMono(inks) ? INKS[inks].ink : colours[groundOf(inks)];
  const doubled = mono && !coded;
  const width = LINES[edge.grade].width + (doubled ? DOUBLE.wider : 0);
  const end = LINES[edge.grade].end * (mono ? MONO_END : 1);
  const endOf = (what: EndMark): End => ({ mark: what, size: end, setback: SETBACK[what] });
  return {
    colour,
    width,
    dash: mark.dash[edge.basis],
    core: doubled ? { colour: INKS[inks].paper, width: width * DOUBLE.free } : null,
    source: endOf(mark.source),
    target: endOf(mark.target),
    middle: middleOf(edge.own ?? 0, end, inks),
    opacity: edge.faded ? fadedOpacity(inks) : 1,
    halo: edge.emphasis === 'member' ? band(colour, MEMBER, inks) : haloOf(edge, inks),
  };
}

/** The mark of a line that is drawn wider by a factor, as `lineScale` of `zoom.ts` has it from afar. */
export function widened(mark: EdgeMark, by: number): EdgeMark {
  const { width, core } = mark;
  return { ...mark, width: width * by, core: core && { ...core, width: core.width * by } };
}

/** None of them looks like another where the line turns it. */
const MIDDLES: readonly (readonly [Middle['shape'], isHollow: boolean])[] = [
  ['circle', false],
  ['square', false],
  ['bar', false],
  ['circle', true],
  ['square', true],
];

/** By the number of a name of another file; nothing for 0. */
function middleOf(own: number, size: number, inks: InkId): Middle | null {
  const [shape, isHollow] = MIDDLES[own - 1] ?? [];
  return shape ? { shape, ground: isHollow ? INKS[inks].panel : null, size } : null;
}

function toneMark(
  tone: Verdict,
  edge: Pick<SceneEdge, 'emphasis' | 'faded'>,
  inks: InkId,
): EdgeMark {
  return {
    ...toneLook(tone, inks),
    core: null,
    source: NO_END,
    target: NO_END,
    middle: null,
    opacity: edge.faded ? fadedOpacity(inks) : 1,
    halo: haloOf(edge, inks),
  };
}

/**
 * The shape of an organization: its outline says its kind. Criminal organizations are filled, bodies of
 * the state hollow; members of a claimed bloc are darker, and have a ring where it is highlighted.
 */
export function nodeMark(
  node: Pick<SceneNode, 'kind' | 'emphasis' | 'faded' | 'claimed'>,
  inks: InkId,
): NodeMark {
  const { panel, ink, body, accent } = INKS[inks];
  const { shape, state } = ORGANIZATION_KINDS[node.kind];
  const filled = node.claimed ? ink : body;
  const isPlain = node.emphasis === 'none';
  const isCenter = node.emphasis === 'center';
  return {
    shape,
    fill: state ? panel : filled,
    stroke: isPlain ? filled : accent,
    strokeWidth: isPlain ? 1.8 : isCenter ? CENTER.stroke : 3.5,
    opacity: node.faded ? fadedOpacity(inks) : 1,
    halo: isCenter ? band(accent, CENTER.halo, inks) : haloOf(node, inks),
  };
}

/** What is written on a line; a plain line's label would only repeat the legend. */
export function labelOf({ label, note, emphasis, grade }: SceneEdge): string {
  const says = emphasis !== 'none' || grade !== 'plain' ? label : '';
  return [...new Set([note, says])].filter((part) => part !== '').join(' · ');
}

/**
 * Cytoscape.js's `arrow-scale` at which an end mark comes out `size` wide. Its marks are 0.3 of
 * max((13.37 · line width)^0.9, 29) · arrow-scale (`getArrowWidth` in its base renderer).
 */
export function arrowScale(mark: EdgeMark): number {
  return mark.source.size / (0.3 * Math.max((mark.width * 13.37) ** 0.9, 29));
}

function haloOf({ emphasis }: Pick<SceneNode, 'emphasis'>, inks: InkId): Halo | null {
  return emphasis === 'selected' ? band(INKS[inks].accent, SELECTED, inks) : null;
}

function band(colour: string, halo: Pick<Halo, 'opacity' | 'reach'>, inks: InkId): Halo {
  const { isStrong, paper } = INKS[inks];
  if (!isStrong) return { colour, ...halo, gap: null };
  const { reach } = halo;
  return { colour, opacity: 1, reach, gap: { colour: paper, width: reach * GAP } };
}

/** Opacity of what steps back. */
export function fadedOpacity(inks: InkId): number {
  return INKS[inks].isStrong ? FADED.strong : FADED.plain;
}
