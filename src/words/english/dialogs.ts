/** Words of the dialogs. */
import { count } from './numbers.ts';

export const dialogWords = {
  search: {
    placeholder: 'Organization, alias or words of a quote',
    results: (n: number) => count(n, 'result', 'results'),
    none: (query: string) => `Nothing found for “${query}”.`,
    start: 'Type a name or some words. Accents do not matter: juarez finds Juárez.',
    kinds: { organization: 'Organization', relation: 'Relation', bloc: 'Bloc' },
    inQuote: 'in a quote',
  },
  export: {
    title: 'Export',
    picture: 'Picture (PNG)',
    data: 'Data (JSON)',
    area: 'Area',
    whole: 'Whole graph',
    view: 'What is in view',
    scale: 'Size',
    ground: 'Ground',
    grounds: { white: 'White', paper: 'Paper', transparent: 'Transparent' },
    inside: 'Inside the picture',
    withTitle: 'Title',
    withLegend: 'Legend',
    withCitation: 'Citation',
    pixels: (width: number, height: number) => `${width} × ${height} pixels`,
    savePng: 'Save PNG',
    saveAs: (format: string) => format,
    saved: (name: string) => `Saved ${name}`,
    failed: 'The picture could not be made',
  },
  help: {
    title: 'Keys and help',
    key: 'Key',
    action: 'What it does',
    arrows: 'Go to the nearest organization or relation (with the picture in focus)',
  },
};
