/** Of what kind the organizations of several networks are. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import type { Network } from '../../network/records.ts';
import type { KnownOrganization } from '../names/known.ts';

/** @returns the kind of an organization, `undefined` for one that none of the networks has */
export function kindsIn(
  networks: readonly Pick<Network, 'id' | 'organizations'>[],
): (organization: KnownOrganization) => OrganizationKind | undefined {
  const keyOf = ({ network, organization }: KnownOrganization) =>
    JSON.stringify([network, organization]);
  const kinds = new Map(
    networks.flatMap(({ id: network, organizations }) =>
      organizations.map(({ id, kind }) => [keyOf({ network, organization: id }), kind] as const),
    ),
  );
  return (organization) => kinds.get(keyOf(organization));
}
