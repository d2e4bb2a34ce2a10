/** What is quoted for a record of any kind. */
import type { Evidence, Network } from './records.ts';

/** The evidence of a relation, a bloc or the attributes of an organization; empty where there is no such record. */
export function evidenceOf(network: Network, record: string): readonly Evidence[] {
  const quoting = [...network.relations, ...network.blocs].find(({ id }) => id === record);
  if (quoting) return quoting.evidence;
  const organization = network.organizations.find(({ id }) => id === record);
  return organization?.attributes.flatMap(({ evidence }) => evidence) ?? [];
}
