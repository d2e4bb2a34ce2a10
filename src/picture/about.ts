/** What a picture carries about itself, as Dublin Core in RDF. */
import { element, escapeText } from './markup.ts';

export interface About {
  readonly title: string;
  readonly description: string;
  /** Whose coding it shows; `null` where the network names nobody. */
  readonly creator: string | null;
  /** References of the sources whose words it shows. */
  readonly sources: readonly string[];
  /** Licence of the network. */
  readonly rights: string;
}

/** The `<metadata>` of a picture: DCMI terms (elements 1.1), the languages and lists left plain. */
export function drawAbout({ title, description, creator, sources, rights }: About): string {
  const term = (name: string, text: string) => element(`dc:${name}`, {}, [escapeText(text)]);
  const terms = [
    term('title', title),
    ...(description === '' ? [] : [term('description', description)]),
    ...(creator === null ? [] : [term('creator', creator)]),
    ...sources.map((source) => term('source', source)),
    term('rights', rights),
    term('format', 'image/svg+xml'),
  ];
  const spaces = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const described = element('rdf:Description', { 'rdf:about': '' }, terms);
  return element('metadata', {}, [element('rdf:RDF', spaces, [described])]);
}
