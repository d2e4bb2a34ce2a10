/** Made-up networks in time, and those that come with the page, for tests of lineages. */
import { lineageOf } from '../../../src/network/lineage.ts';
import { actsForTheState } from '../../../src/network/organization-kinds.ts';
import type { Network, Organization, Relation } from '../../../src/network/records.ts';
import type { RelationTypeId } from '../../../src/network/relation-types.ts';
import { branchRuns, crossingsOf } from '../../../src/picture/lineage/crossings.ts';
import { orderLanes } from '../../../src/picture/lineage/order.ts';

export function madeOrganization(id: string): Organization {
  return { id, name: `Cartel de ${id}`, kind: 'cartel', aliases: [], attributes: [] };
}

/** @param whens EDTF, each said by a source of its own */
export function madeRelation(
  type: RelationTypeId,
  source: string,
  target: string,
  ...whens: readonly string[]
): Relation {
  return {
    ...{ id: `${source}-${type}-${target}`, type, source, target, basis: 'stated', hedges: [] },
    confidence: { level: 'high', reason: 'made up' },
    evidence: whens.map((when, i) => ({
      ...{ source: `source-${i}`, role: 'supports' as const, selector: [] },
      ...(when === '' ? {} : { when }),
    })),
  };
}

/** How often branches cross in the order that is chosen for a network. */
export function crossingsIn(network: Pick<Network, 'organizations' | 'relations'>): number {
  const lineage = lineageOf(network);
  const kinds = new Map(network.organizations.map(({ id, kind }) => [id, kind]));
  const lanes = orderLanes(lineage, (id) => actsForTheState(kinds.get(id) ?? 'other'));
  return crossingsOf(branchRuns(lineage.branches), new Map(lanes.map(({ id }, row) => [id, row])));
}
