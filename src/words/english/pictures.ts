/** Words of saving: pictures and data. */
import { list, rounded } from './numbers.ts';

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

export const pictureWords = {
  export: {
    title: 'Export',
    picture: 'Picture',
    data: 'Data',
    area: 'Area',
    whole: 'Whole graph',
    view: 'What is in view',
    marks: 'Marks',
    marksOf: { colour: 'Colour', mono: 'Black and white' },
    ground: 'Ground',
    grounds: { white: 'White', paper: 'Paper', dark: 'Dark', transparent: 'Transparent' },
    use: 'For',
    uses: { screen: 'A screen', page: 'A page' },
    scale: 'Scale',
    times: (scale: number) => `${scale}×`,
    width: 'Width',
    widths: { column: '85 mm, a column', page: '174 mm, a page', other: 'Other' },
    otherWidth: 'Width in millimetres',
    mm: 'mm',
    widthLimits: (least: number, most: number) => `from ${least} to ${most} mm`,
    resolution: 'Resolution',
    dpi: (n: number) => `${n} dpi`,
    inside: 'Inside',
    withTitle: 'Title',
    withLegend: 'Legend',
    withCitation: 'Citation',
    pixels: (width: number, height: number) => `${width} × ${height} pixels`,
    millimetres: (width: number, height: number) =>
      `${rounded(width, 0)} × ${rounded(height, 0)} mm`,
    letters: (points: number) => `smallest letters ${rounded(points, 1)} pt`,
    /** @param legibleMm the width from which on it would not be so; `null` for none that can be chosen */
    tooSmall: (least: number, legibleMm: number | null) =>
      legibleMm === null
        ? `Letters under ${least} pt are hard to read, and no width that can be chosen makes them larger: choose a part of the graph.`
        : `Letters under ${least} pt are hard to read: from a width of ${legibleMm} mm on none is smaller. Or choose a part of the graph.`,
    preview: (title: string) => `Preview: ${title}`,
    drawing: 'Drawing the picture…',
    ownTitle: 'Words of the title',
    notOffered: (names: readonly string[], reason: string) =>
      `Not offered: ${list.format(names)}. ${reason}`,
    savePng: 'Save PNG',
    saveSvg: 'Save SVG',
    print: 'Print or save as PDF',
    copy: 'Copy picture',
    copied: 'The picture is on the clipboard',
    notCopied: 'The picture was not copied',
    noCopying: 'This browser does not let a page copy pictures. Save the PNG instead.',
    saved: (name: string) => `Saved ${name}`,
    failed: 'The picture could not be made',
  },
  png: {
    tooLarge: (
      { width, height }: { readonly width: number; readonly height: number },
      reason: 'side' | 'area' | 'browser',
      most: { readonly side: number; readonly area: number },
    ) => {
      const size = `${grouped.format(width)} × ${grouped.format(height)} pixels`;
      const limits = {
        side: `no side of a PNG may have more than ${grouped.format(most.side)} here`,
        area: `a PNG may have no more than ${grouped.format(most.area / 1e6)} million here`,
        browser: 'this browser cannot draw that many',
      };
      return `${size}: ${limits[reason]}.`;
    },
    unread: 'The browser could not read the picture.',
    remedy: 'Choose a smaller size, or the view instead of the whole graph; an SVG has no limit.',
  },
};
