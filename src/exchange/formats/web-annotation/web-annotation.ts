/** Evidence as W3C Web Annotations (Web Annotation Data Model, 2017), which other tools read. */
import { type Checks, stateOf } from '../../../evidence/states.ts';
import { quotesOf } from '../../../network/quotes.ts';
import type { Network } from '../../../network/records.ts';
import { englishTitles } from '../english-labels.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * A page of annotations, one for each quote and hedge. The body says what rests on the words, their
 * role, what the check of them found, and the coder's note; the target is the source with its
 * selectors. Positions are code points over the coded text.
 */
export function writeWebAnnotations(network: Network, checks: Checks): string {
  const titles = englishTitles(network);
  const addresses = new Map(
    network.sources.map(({ id, URL, custom }) => [
      id,
      URL ?? (custom?.text ? `urn:sha256:${custom.text.sha256}` : `urn:source:${id}`),
    ]),
  );
  const items = quotesOf(network).map((quote) => {
    const { record, field, kind, source, role, note, selector } = quote;
    return {
      id: `urn:explorer:${network.id}:${record}:${field}`,
      type: 'Annotation',
      motivation: kind === 'hedge' ? 'tagging' : 'describing',
      ...(network.coder !== undefined && { creator: { name: network.coder } }),
      ...(network.codedOn !== undefined && { created: `${network.codedOn}T00:00:00Z` }),
      body: [
        { type: 'TextualBody', purpose: 'describing', value: titles.get(record) ?? record },
        { type: 'TextualBody', purpose: 'tagging', value: role ?? kind },
        { type: 'TextualBody', purpose: 'assessing', value: stateOf(checks, quote) },
        ...(note === undefined
          ? []
          : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
      ],
      target: { source: addresses.get(source) ?? source, selector },
    };
  });
  const page = {
    '@context': CONTEXT,
    id: `urn:explorer:${network.id}:annotations`,
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
