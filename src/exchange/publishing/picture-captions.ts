/** The words that a network puts round its picture and into the picture's file. */
import { fullReference } from '../../evidence/citation.ts';
import type { Network, Source } from '../../network/records.ts';
import { codedSources } from '../../network/sources.ts';
import type { About } from '../../picture/about.ts';
import { words } from '../../words/words.ts';
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
      rights: words.home.license(network.license),
    },
  };
}

/**
 * What the file of a picture of one network, or of several together, says of itself.
 * @param said round the graph, besides the title: of what it speaks and what it leaves out
 */
export function aboutPicture(
  networks: readonly Network[],
  title: string,
  said: readonly string[],
): About {
  const abouts = networks.map((network) => captionsOf(network).about);
  const creators = abouts.flatMap(({ creator }) => creator ?? []);
  const descriptions = abouts.map(({ description }) => description);
  return {
    title,
    description: [...said, ...descriptions].filter((part) => part !== '').join('\n'),
    creator: creators.length > 0 ? creators.join('; ') : null,
    sources: abouts.flatMap(({ sources }) => sources),
    rights: [...new Set(abouts.map(({ rights }) => rights))].join('; '),
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
