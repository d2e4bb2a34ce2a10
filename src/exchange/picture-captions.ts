/** The words that a network puts round its picture and into the picture's file. */
import { fullReference } from '../evidence/citation.ts';
import type { Network, Source } from '../network/records.ts';
import { codedSources } from '../network/sources.ts';
import type { About } from '../picture/about.ts';
import { words } from '../words/en.ts';
import type { PngText } from './png-metadata.ts';

/**
 * Title, citation and what the file says of itself; of the sources, those that were coded, or that the
 * relations rest on where none was.
 */
export function captionsOf(network: Network): { title: string; citation: string; about: About } {
  const coded = codedSources(network);
  const sources = (coded.length > 0 ? coded : restedOn(network)).map((one) => fullReference(one));
  const coder = network.coder ? [words.home.coded(network.coder, network.codedOn)] : [];
  return {
    title: network.title,
    citation: [...sources, ...coder].join(' '),
    about: {
      title: network.title,
      description: network.description,
      creator: network.coder ?? null,
      sources,
      rights: network.license,
    },
  };
}

function restedOn({ sources, relations }: Network): Source[] {
  const named = new Set(relations.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return sources.filter(({ id }) => named.has(id));
}

/** The same as {@link About} under the keywords that PNG has for it. */
export function pngTexts({ title, description, creator, sources, rights }: About): PngText[] {
  const texts: PngText[] = [
    ['Title', title],
    ['Author', creator ?? ''],
    ['Description', description],
    ['Source', sources.join('\n')],
    ['Copyright', rights],
    ['Software', words.app.name],
  ];
  return texts.filter(([, text]) => text !== '');
}
