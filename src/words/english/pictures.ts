/** Words of saving: pictures and data. */

const round = (value: number, digits: number) =>
  new Intl.NumberFormat('en', { maximumFractionDigits: digits, useGrouping: false }).format(value);

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
    millimetres: (width: number, height: number) => `${round(width, 0)} × ${round(height, 0)} mm`,
    letters: (points: number) => `smallest letters ${round(points, 1)} pt`,
    tooSmall:
      'Letters under 5 pt are hard to read: choose a greater width, or a part of the graph.',
    savePng: 'Save PNG',
    saveSvg: 'Save SVG',
    print: 'Print or save as PDF',
    copy: 'Copy picture',
    copied: 'The picture is on the clipboard',
    notCopied: 'The picture was not copied',
    noCopying: 'This browser does not let a page copy pictures. Save the PNG instead.',
    loses: (what: string) => `Left out: ${what}`,
    saved: (name: string) => `Saved ${name}`,
    failed: 'The picture could not be made',
  },
};
