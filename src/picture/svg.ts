/** The picture: one SVG text with title, graph, legend and citation, the same wherever it is made. */
import { type About, drawAbout } from './about.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { frameOf } from './frame.ts';
import { LANE_STEP } from './geometry.ts';
import { graphMarkup } from './graph-markup.ts';
import type { PlacedLabel } from './labels/label.ts';
import { placeLabels } from './labels/place-labels.ts';
import { legendOf } from './legend.ts';
import { drawLegendGroup, type PlacedGroup, placeLegend } from './legend-drawing.ts';
import { element, escapeText } from './markup.ts';
import { short } from './outlines.ts';
import type { Rectangle } from './plane.ts';
import type { Scene } from './scene.ts';
import { wrap } from './text.ts';
import { INKS, type InkId, SANS, type ThemeId } from './theme.ts';

export interface PictureOptions {
  readonly theme: ThemeId;
  /** Black and white says nothing by colour; its paper is white or black. */
  readonly marks: 'colour' | 'mono';
  /** White paper takes the light theme's inks, whichever theme is asked for. */
  readonly ground: 'white' | 'paper' | 'transparent';
  /** The whole graph, or the part of it that is in this rectangle. */
  readonly frame: 'all' | Rectangle;
  /** Set above the graph; `null` for none. */
  readonly title: string | null;
  /** Set below the graph; `null` for none. */
  readonly citation: string | null;
  readonly legend: boolean;
  /** What a filter keeps from the picture, said below the graph; `null` for nothing. */
  readonly hidden: string | null;
  /** Written into the file; `null` for nothing. */
  readonly about: About | null;
  /** Width on a page in millimetres, which the height follows; `null` for one pixel a unit. */
  readonly widthMm: number | null;
}

const PADDING = 40;
// Narrower, a title breaks into too many lines and the legend into too many bands.
const TEXT_WIDTH = 560;
const TITLE = { size: 22, line: 29, weight: 600, bolder: 1.12 };
const CITATION = { size: 11, line: 17 };
const GAP = 26;

/** Everything decided about a picture before a tag is written. */
interface Plan {
  readonly inks: InkId;
  /** White, or the paper of the inks. */
  readonly ground: string;
  readonly width: number;
  readonly height: number;
  readonly frame: Rectangle;
  readonly drawing: Drawing;
  readonly labels: readonly PlacedLabel[];
  readonly title: { readonly lines: readonly string[]; readonly y: number };
  readonly graph: { readonly x: number; readonly y: number };
  readonly legend: { readonly placed: readonly PlacedGroup[]; readonly y: number };
  readonly citation: { readonly lines: readonly string[]; readonly y: number };
}

/** Width and height of {@link drawPicture}'s picture in picture units (CSS pixels at 1x). */
export function pictureSize(
  scene: Scene,
  options: PictureOptions,
): { width: number; height: number } {
  const { width, height } = planPicture(scene, options);
  return { width, height };
}

/**
 * Draws a scene as a complete SVG document. The same scene and options give the same text; every
 * node and line is a group with the record's id in `data-id`.
 */
export function drawPicture(scene: Scene, options: PictureOptions): string {
  const plan = planPicture(scene, options);
  const { width, height } = plan;
  const { ink } = INKS[plan.inks];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...onPage(plan, options.widthMm),
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'Picture-title Picture-description',
      'font-family': SANS,
    },
    [
      element('title', { id: 'Picture-title' }, [escapeText(options.title ?? 'Network')]),
      element('desc', { id: 'Picture-description' }, [escapeText(describe(scene, options))]),
      ...(options.about ? [drawAbout(options.about)] : []),
      ...(options.ground === 'transparent'
        ? []
        : [element('rect', { width, height, fill: plan.ground })]),
      ...drawLines(plan.title, { ...TITLE, fill: ink }),
      drawGraph(plan),
      ...drawFooter(plan),
    ],
  );
}

/** Width and height as the file states them. */
function onPage({ width, height }: Plan, widthMm: number | null) {
  if (widthMm === null) return { width, height };
  return { width: `${short(widthMm)}mm`, height: `${short((widthMm * height) / width)}mm` };
}

function planPicture(scene: Scene, options: PictureOptions): Plan {
  const theme = options.ground === 'white' ? 'light' : options.theme;
  const inks = options.marks === 'mono' ? (`mono-${theme}` as const) : theme;
  const drawing = drawingOf(scene, inks, LANE_STEP);
  const labels = placeLabels(drawing, 1);
  const exact = options.frame === 'all' ? frameOf(drawing, labels, 1, PADDING) : options.frame;
  const groups = options.legend ? legendOf(scene) : [];
  const captions = [options.hidden, options.citation].filter((caption) => caption !== null);
  const hasText = options.title !== null || captions.length > 0 || groups.length > 0;
  const width = Math.ceil(Math.max(exact.width, hasText ? TEXT_WIDTH : 1));
  const frame = { ...exact, height: Math.ceil(Math.max(exact.height, 1)) };
  const column = width - 2 * PADDING;

  // Bold letters run wider than the estimate.
  const titleLines = wrap(options.title ?? '', TITLE.size * TITLE.bolder, column);
  const titleEnd = titleLines.length === 0 ? 0 : PADDING + titleLines.length * TITLE.line;
  const graphEnd = titleEnd + frame.height;
  const { placed, height: legendHeight } = placeLegend(groups, column);
  const legendEnd = placed.length === 0 ? graphEnd : graphEnd + GAP + legendHeight;
  const citationLines = captions.flatMap((caption) => wrap(caption, CITATION.size, column));
  const citationEnd =
    citationLines.length === 0 ? legendEnd : legendEnd + GAP + citationLines.length * CITATION.line;
  return {
    inks,
    ground: options.ground === 'white' ? '#ffffff' : INKS[inks].paper,
    width,
    height: citationEnd > graphEnd ? citationEnd + PADDING - GAP / 2 : graphEnd,
    frame,
    drawing,
    labels,
    title: { lines: titleLines, y: PADDING + TITLE.size },
    graph: { x: (width - frame.width) / 2, y: titleEnd },
    legend: { placed, y: graphEnd + GAP },
    citation: { lines: citationLines, y: legendEnd + GAP + CITATION.size },
  };
}

/** The graph in a viewport of its own, which cuts off what lies outside the frame. */
function drawGraph({ frame, drawing, labels, graph, ground }: Plan): string {
  const { width, height } = frame;
  const viewBox = [frame.x, frame.y, width, height].map(short).join(' ');
  const size = { ...graph, width, height };
  return element(
    'svg',
    { ...size, viewBox, overflow: 'hidden' },
    graphMarkup(drawing, labels, ground),
  );
}

function drawFooter({ inks, width, legend, citation }: Plan): string[] {
  const { line, soft } = INKS[inks];
  const rule = (y: number) =>
    element('path', { d: `M${PADDING} ${y}H${width - PADDING}`, stroke: line });
  const top = legend.y - GAP / 2;
  const between = citation.y - CITATION.size - GAP / 2;
  return [
    ...(legend.placed.length > 0 ? [rule(top)] : []),
    ...legend.placed.map(({ group, x, y }) =>
      drawLegendGroup({ group, x: x + PADDING, y: y + legend.y + 4 }, inks),
    ),
    ...(citation.lines.length > 0 ? [rule(between)] : []),
    ...drawLines(citation, { ...CITATION, fill: soft }),
  ];
}

function drawLines(
  { lines, y }: { readonly lines: readonly string[]; readonly y: number },
  style: { size: number; line: number; weight?: number; fill: string },
): string[] {
  return lines.map((text, i) =>
    element(
      'text',
      {
        x: PADDING,
        y: y + i * style.line,
        'font-size': style.size,
        'font-weight': style.weight ?? null,
        fill: style.fill,
      },
      [escapeText(text)],
    ),
  );
}

function describe({ nodes, edges }: Scene, { hidden, citation }: PictureOptions): string {
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const shown = `${count(nodes.length, 'organization')} and ${count(edges.length, 'relation')}.`;
  return [shown, hidden, citation].filter((part) => part !== null).join(' ');
}
