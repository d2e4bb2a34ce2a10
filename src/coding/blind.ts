/** A text and its organizations for whoever is to read it anew, without what others made of it. */
import type { Network } from '../network/records.ts';
import { codedSources } from '../network/sources.ts';

interface Head {
  readonly id: string;
  readonly title: string;
  /** Who is to code; empty where that is not known yet. */
  readonly coder?: string;
  /** The day on which the coding begins, as ISO 8601 has it. */
  readonly codedOn?: string;
  /** Address of the codebook; empty for none. */
  readonly codebook?: string;
}

/** Whether nothing is coded in it: an exercise, or a text that was just brought. */
export function isBlank({ relations, blocs }: Network): boolean {
  return relations.length === 0 && blocs.length === 0;
}

/**
 * The coded sources and the organizations of a network with names, kinds and parents, and what was said of names in
 * the texts, so that both readings are offered the same sentences: no relations, blocs,
 * disputes, statements, story or places, and no sentence decided on, or even listed. A copy of an exercise says
 * what the exercise came from.
 */
export function blindCopy(network: Network, head: Head): Network {
  const { format, version, language, license, organizations, codebook, naming } = network;
  const { id, title, coder = '', codedOn, codebook: given = codebook ?? '' } = head;
  return {
    format,
    version,
    id,
    title,
    description: '',
    language,
    license,
    ...(coder !== '' && { coder, ...(codedOn !== undefined && { codedOn }) }),
    basedOn: (isBlank(network) && network.basedOn) || { network: network.id, title: network.title },
    ...(given !== '' && { codebook: given }),
    ...(naming && { naming }),
    sources: codedSources(network),
    organizations: organizations.map((one) => ({ ...one, attributes: [] })),
    relations: [],
    blocs: [],
    disputes: [],
  };
}
