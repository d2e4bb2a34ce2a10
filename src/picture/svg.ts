/** The picture: one SVG text with title, network or lineage, legend and citation, the same wherever it is made. */
import { words } from '../words/words.ts';
import { drawAbout } from './about.ts';
import { drawLegendGroup } from './legend-drawing.ts';
import { element, escapeText } from './markup.ts';
import { short } from './outlines.ts';
import {
  type Block,
  GAP,
  PADDING,
  type PictureOptions,
  type Plan,
  planPicture,
  type Shown,
  smallestIn,
  TITLE,
} from './picture-plan.ts';
import { INKS, type InkId, SANS } from './theme.ts';

export interface Picture {
  /** A complete SVG document. */
  readonly svg: string;
  /** In picture units (CSS pixels at 1x). */
  readonly width: number;
  readonly height: number;
  /** Size of the smallest letters, in picture units. */
  readonly letters: number;
}

/**
 * Draws what is to be shown as a complete SVG document. The same and the same options give the same text; what
 * stands for a record is a group with the record's id in `data-id`.
 */
export function drawPicture(show: (inks: InkId) => Shown, options: PictureOptions): Picture {
  const plan = planPicture(show, options);
  const { width, height } = plan;
  return { svg: documentOf(plan, options), width, height, letters: smallestIn(plan) };
}

function documentOf(plan: Plan, options: PictureOptions): string {
  const { width, height } = plan;
  const { ink, soft } = INKS[plan.inks];
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
      element('title', { id: 'Picture-title' }, [
        escapeText(options.title ?? options.about?.title ?? words.caption.picture),
      ]),
      element('desc', { id: 'Picture-description' }, [escapeText(describe(plan, options))]),
      ...(options.about ? [drawAbout(options.about)] : []),
      ...(options.ground === 'transparent'
        ? []
        : [element('rect', { width, height, fill: plan.ground })]),
      ...drawLines(plan.title, ink, TITLE.weight),
      ...drawLines(plan.subtitle, soft),
      drawBody(plan),
      ...drawFooter(plan),
    ],
  );
}

/** Width and height as the file states them. */
function onPage({ width, height }: Plan, widthMm: number | null) {
  if (widthMm === null) return { width, height };
  return { width: `${short(widthMm)}mm`, height: `${short((widthMm * height) / width)}mm` };
}

/** What is shown, in a viewport of its own, which cuts off what lies outside the frame. */
function drawBody({ frame, shown, body, ground }: Plan): string {
  const { width, height } = frame;
  const viewBox = [frame.x, frame.y, width, height].map(short).join(' ');
  const size = { ...body, width, height };
  return element('svg', { ...size, viewBox, overflow: 'hidden' }, shown.markup(ground));
}

function drawFooter({ inks, width, legend, citation }: Plan): string[] {
  const { line, soft } = INKS[inks];
  const rule = (y: number) =>
    element('path', { d: `M${PADDING} ${y}H${width - PADDING}`, stroke: line });
  const top = legend.y - GAP / 2;
  const between = citation.y - citation.size - GAP / 2;
  return [
    ...(legend.placed.length > 0 ? [rule(top)] : []),
    ...legend.placed.map(({ group, x, y }) =>
      drawLegendGroup({ group, x: x + PADDING, y: y + legend.y + 4 }, inks),
    ),
    ...(citation.lines.length > 0 ? [rule(between)] : []),
    ...drawLines(citation, soft),
  ];
}

function drawLines({ lines, y, size, line }: Block, fill: string, weight?: number): string[] {
  return lines.map((text, i) => {
    const at = { x: PADDING, y: y + i * line };
    const style = { 'font-size': size, 'font-weight': weight ?? null, fill };
    return element('text', { ...at, ...style }, [escapeText(text)]);
  });
}

function describe({ shown }: Plan, options: PictureOptions): string {
  const { subtitles, hidden, citation } = options;
  return [shown.counts, ...subtitles, hidden, citation].filter((part) => part !== null).join('\n');
}
