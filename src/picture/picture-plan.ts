/** What is decided about a picture before a tag is written: what stands in it, and where. */
import type { About } from './about.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { frameOf } from './frame.ts';
import { LANE_STEP } from './geometry.ts';
import type { PlacedLabel } from './labels/label.ts';
import { BADGE_TYPE } from './labels/label-primitives.ts';
import { placeLabels } from './labels/place-labels.ts';
import { legendOf } from './legend.ts';
import { LEGEND_TYPE, type PlacedGroup, placeLegend } from './legend-drawing.ts';
import type { Rectangle } from './plane.ts';
import type { Scene } from './scene.ts';
import { wrap } from './text.ts';
import { INKS, type InkId, type ThemeId } from './theme.ts';

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
  /** Set below the title, or in its place: of what the picture speaks, a paragraph each. */
  readonly subtitles: readonly string[];
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

export const PADDING = 40;
// Narrower, a title breaks into too many lines and the legend into too many bands.
const TEXT_WIDTH = 560;
/** A title that takes more than two lines is set smaller. */
const TITLES = [
  { size: 22, line: 29 },
  { size: 17, line: 23 },
] as const;
export const TITLE = { weight: 600, bolder: 1.17, most: 2 };
const SUBTITLE = { size: 12, line: 17, gap: 6 };
const CITATION = { size: 11, line: 17 };
export const GAP = 26;

export interface Plan {
  readonly inks: InkId;
  /** White, or the paper of the inks. */
  readonly ground: string;
  readonly width: number;
  readonly height: number;
  readonly frame: Rectangle;
  readonly drawing: Drawing;
  readonly labels: readonly PlacedLabel[];
  readonly title: Block;
  readonly subtitle: Block;
  readonly graph: { readonly x: number; readonly y: number };
  readonly legend: { readonly placed: readonly PlacedGroup[]; readonly y: number };
  readonly citation: Block;
}

/** Lines of text under each other, from the baseline of the first. */
export interface Block {
  readonly lines: readonly string[];
  readonly y: number;
  readonly size: number;
  readonly line: number;
}

export function planPicture(scene: Scene, options: PictureOptions): Plan {
  const theme = options.ground === 'white' ? 'light' : options.theme;
  const inks = options.marks === 'mono' ? (`mono-${theme}` as const) : theme;
  const drawing = drawingOf(scene, inks, LANE_STEP);
  const labels = placeLabels(drawing, 1);
  const exact = options.frame === 'all' ? frameOf(drawing, labels, 1, PADDING) : options.frame;
  const groups = options.legend ? legendOf(scene) : [];
  const captions = [options.hidden, options.citation].filter((caption) => caption !== null);
  const { subtitles } = options;
  const hasText = options.title !== null || [...subtitles, ...captions, ...groups].length > 0;
  const width = Math.ceil(Math.max(exact.width, hasText ? TEXT_WIDTH : 1));
  const frame = { ...exact, height: Math.ceil(Math.max(exact.height, 1)) };
  const column = width - 2 * PADDING;

  const title = titleIn(options.title ?? '', column);
  const titleEnd = title.lines.length * title.line;
  const subtitleLines = subtitles.flatMap((one) => wrap(one, SUBTITLE.size, column));
  const subtitleEnd =
    titleEnd +
    (subtitleLines.length === 0 ? 0 : SUBTITLE.gap + subtitleLines.length * SUBTITLE.line);
  const headEnd = subtitleEnd === 0 ? 0 : PADDING + subtitleEnd;
  const graphEnd = headEnd + frame.height;
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
    title,
    subtitle: {
      ...SUBTITLE,
      lines: subtitleLines,
      y: PADDING + titleEnd + SUBTITLE.gap + SUBTITLE.size,
    },
    graph: { x: (width - frame.width) / 2, y: headEnd },
    legend: { placed, y: graphEnd + GAP },
    citation: { ...CITATION, lines: citationLines, y: legendEnd + GAP + CITATION.size },
  };
}

function titleIn(text: string, column: number): Block {
  const [large, small] = TITLES.map((type) => {
    // Bold letters run wider than the estimate.
    const lines = wrap(text, type.size * TITLE.bolder, column);
    return { ...type, lines, y: PADDING + type.size };
  });
  const fits = large && large.lines.length <= TITLE.most;
  return (fits ? large : small) ?? { ...TITLES[0], lines: [], y: PADDING };
}

/** Size of the smallest letters. */
export function smallestIn({ labels, title, subtitle, legend, citation }: Plan): number {
  const blocks = [title, subtitle, citation].filter(({ lines }) => lines.length > 0);
  const words = labels.filter(({ of }) => of !== 'badges');
  return Math.min(
    BADGE_TYPE,
    ...[...blocks, ...words].map(({ size }) => size),
    ...(legend.placed.length > 0 ? [LEGEND_TYPE] : []),
  );
}
