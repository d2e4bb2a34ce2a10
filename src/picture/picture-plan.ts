/** What is decided about a picture before a tag is written: what stands in it, and where. */
import type { About } from './about.ts';
import { LEGEND_TYPE, type PlacedGroup, placeLegend } from './legend-drawing.ts';
import type { LegendGroup } from './legend-rows.ts';
import type { Rectangle } from './plane.ts';
import { wrap } from './text.ts';
import { INKS, type InkId, type ThemeId } from './theme.ts';

export interface PictureOptions {
  readonly theme: ThemeId;
  /** Black and white says nothing by colour; its paper is white or black. */
  readonly marks: 'colour' | 'mono';
  /** White paper takes the light theme's inks, whichever theme is asked for. */
  readonly ground: 'white' | 'paper' | 'transparent';
  /** Set above what is shown; `null` for none. */
  readonly title: string | null;
  /** Set below the title, or in its place: of what the picture speaks, a paragraph each. */
  readonly subtitles: readonly string[];
  /** Set below what is shown; `null` for none. */
  readonly citation: string | null;
  readonly legend: boolean;
  /** What a filter keeps from the picture, said below the rest; `null` for nothing. */
  readonly hidden: string | null;
  /** Written into the file; `null` for nothing. */
  readonly about: About | null;
  /** Width on a page in millimetres, which the height follows; `null` for one pixel a unit. */
  readonly widthMm: number | null;
}

/** What stands between the title of a picture and its legend: a network, or its lineage. */
export interface Shown {
  /** The part of its plane that is seen. */
  readonly frame: Rectangle;
  /**
   * All of it as SVG elements, from the ground up.
   * @param ground the colour that it stands on
   */
  readonly markup: (ground: string) => readonly string[];
  readonly legend: readonly LegendGroup[];
  /** Size of its smallest letters. */
  readonly letters: number;
  /** What it shows, in numbers. */
  readonly counts: string;
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
  readonly shown: Shown;
  readonly frame: Rectangle;
  readonly title: Block;
  readonly subtitle: Block;
  /** Where what is shown stands. */
  readonly body: { readonly x: number; readonly y: number };
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

/** @param show what is to be shown, in the inks that the options ask for */
export function planPicture(show: (inks: InkId) => Shown, options: PictureOptions): Plan {
  const theme = options.ground === 'white' ? 'light' : options.theme;
  const inks = options.marks === 'mono' ? (`mono-${theme}` as const) : theme;
  const shown = show(inks);
  const { frame: exact } = shown;
  const groups = options.legend ? shown.legend : [];
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
  const bodyEnd = headEnd + frame.height;
  const { placed, height: legendHeight } = placeLegend(groups, column);
  const legendEnd = placed.length === 0 ? bodyEnd : bodyEnd + GAP + legendHeight;
  const citationLines = captions.flatMap((caption) => wrap(caption, CITATION.size, column));
  const citationEnd =
    citationLines.length === 0 ? legendEnd : legendEnd + GAP + citationLines.length * CITATION.line;
  return {
    inks,
    ground: options.ground === 'white' ? '#ffffff' : INKS[inks].paper,
    width,
    height: citationEnd > bodyEnd ? citationEnd + PADDING - GAP / 2 : bodyEnd,
    shown,
    frame,
    title,
    subtitle: {
      ...SUBTITLE,
      lines: subtitleLines,
      y: PADDING + titleEnd + SUBTITLE.gap + SUBTITLE.size,
    },
    body: { x: (width - frame.width) / 2, y: headEnd },
    legend: { placed, y: bodyEnd + GAP },
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
export function smallestIn({ shown, title, subtitle, legend, citation }: Plan): number {
  const blocks = [title, subtitle, citation].filter(({ lines }) => lines.length > 0);
  return Math.min(
    shown.letters,
    ...blocks.map(({ size }) => size),
    ...(legend.placed.length > 0 ? [LEGEND_TYPE] : []),
  );
}
