/** Made-up networks in time, and those that come with the page, for tests of lineages. */
import { lineageOf } from '../../../src/network/lineage.ts';
import { actsForTheState } from '../../../src/network/organization-kinds.ts';
import type { Network, Organization, Relation } from '../../../src/network/records.ts';
import type { RelationTypeId } from '../../../src/network/relation-types.ts';
import { branchRuns, crossingsOf } from '../../../src/picture/lineage/crossings.ts';
import { orderLanes } from '../../../src/picture/lineage/order.ts';
import { madeRelation } from '../../fixtures/made-relation.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

export function madeOrganization(id: string): Organization {
  return { id, name: `Cartel de ${id}`, kind: 'cartel', aliases: [], attributes: [] };
}

/** @param whens EDTF, each said by a source of its own */
export function datedRelation(
  type: RelationTypeId,
  source: string,
  target: string,
  ...whens: readonly string[]
): Relation {
  const evidence = whens.map((when, i) => ({
    source: `source-${i}`,
    role: 'supports' as const,
    selector: [],
    ...(when === '' ? {} : { when }),
  }));
  return madeRelation(type, source, target, evidence);
}

/** How often branches cross in the order that is chosen for a network. */
export function crossingsIn(network: Pick<Network, 'organizations' | 'relations'>): number {
  const lineage = lineageOf(network);
  const kinds = new Map(network.organizations.map(({ id, kind }) => [id, kind]));
  const lanes = orderLanes(lineage, (id) => actsForTheState(kinds.get(id) ?? 'other'));
  return crossingsOf(branchRuns(lineage.branches), new Map(lanes.map(({ id }, row) => [id, row])));
}

/** As many organizations, of which each second one came out of another, with ties and dates of every form. */
export function madeNetwork(size: number): Network {
  const ids = Array.from({ length: size }, (_, i) => `o${i}`);
  const whens = [
    '2001',
    '2003~',
    '../2008',
    '2004-05-06',
    '2002/2007',
    '2005/',
    '2006/..',
    '',
    '199X',
  ];
  const when = (i: number) => whens[i % whens.length] ?? '';
  const relations = ids
    .slice(1)
    .flatMap((id, i) => [
      ...(i % 2 === 0
        ? [datedRelation('splinter-of', id, `o${i >> 1}`, when(i), when(i + 3), when(i + 4))]
        : []),
      datedRelation(i % 3 === 0 ? 'alliance' : 'rivalry', `o${(i * 7) % (i + 1)}`, id, when(i + 1)),
    ]);
  return {
    ...smallNetwork(),
    organizations: ids.map(madeOrganization),
    relations,
    blocs: [],
    disputes: [],
    layout: undefined,
    story: [],
  };
}
