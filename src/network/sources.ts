/** Sources, and what they are to a network. */
import type { Network, Source } from './records.ts';

type Quoting = Pick<
  Network,
  'sources' | 'organizations' | 'relations' | 'blocs' | 'disputes' | 'coverage'
>;

/** The texts that a network was coded from, in the order of the records; others are only cited, by disputes too. */
export function codedSources(network: Quoting): Source[] {
  const cited = new Set(network.disputes.map(({ source }) => source));
  return network.sources.filter(
    ({ id, custom }) => custom?.text !== undefined && (!cited.has(id) || isQuoted(network, id)),
  );
}

function isQuoted(
  { organizations, relations, blocs, coverage = [] }: Quoting,
  id: string,
): boolean {
  const isOf = ({ source }: { readonly source: string }) => source === id;
  const attributes = organizations.flatMap((one) => one.attributes);
  return (
    coverage.some(isOf) ||
    [...relations, ...blocs, ...attributes].some(({ evidence }) => evidence.some(isOf))
  );
}
