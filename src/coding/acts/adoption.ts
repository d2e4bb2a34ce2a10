/** Taking over what another network knows of an organization. */
import { newId } from '../../network/ids.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Network, Organization } from '../../network/records.ts';
import { stepAbout } from '../../network/steps.ts';
import { type Made, made } from './made.ts';
import { put } from './record-lists.ts';

interface Adoption {
  readonly organization: Organization;
  readonly kind: Organization['kind'];
  /** As this text spells it. */
  readonly spellings: readonly string[];
}

/**
 * Adds an organization of another network with its names, under its id where that is free. What that network
 * says of it stays there, for other words say it.
 */
export function adoptOrganization(
  network: Network,
  { organization, kind, spellings }: Adoption,
): Outcome<Made> {
  const { name, names, aliases } = organization;
  const id = newId(network, organization.id, 'organization');
  const known = new Set([name, ...aliases]);
  const fresh = spellings.filter((one) => !known.has(one));
  const record = {
    id,
    name,
    ...(names && { names }),
    kind,
    aliases: [...aliases, ...fresh],
    attributes: [],
  };
  return made(network, put(network, 'organizations', record), id, stepAbout('added', id));
}
