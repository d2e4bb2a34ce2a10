/** Acts about organizations and what is said of them alone. */
import { newId } from '../../network/ids.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Attribute, Network, Organization } from '../../network/records.ts';
import { stepAbout } from '../../network/steps.ts';
import { type Made, made } from './made.ts';
import { change, type Fields, put, recordIn } from './record-lists.ts';
import { unionOfQuotes } from './unions.ts';

type NewOrganization = Pick<Organization, 'name' | 'kind'> & Fields<Organization>;

/** Adds an organization under an id made from its name. */
export function addOrganization(network: Network, what: NewOrganization): Outcome<Made> {
  const id = newId(network, what.name, 'organization');
  return made(
    network,
    put(network, 'organizations', { aliases: [], attributes: [], ...what, id }),
    id,
    stepAbout('added', id),
  );
}

interface Alias {
  readonly organization: string;
  readonly alias: string;
}

/** Adds a spelling of the text; one that the organization has already changes nothing. */
export function addAlias(network: Network, { organization: id, alias }: Alias): Outcome<Made> {
  const { aliases = [] } = recordIn(network, 'organizations', id) ?? {};
  if (aliases.includes(alias)) return made(network, network, id);
  return editOrganization(network, { id, fields: { aliases: [...aliases, alias] } });
}

interface Statement extends Attribute {
  readonly organization: string;
}

/** Adds what a text says of an organization; the evidence for the same statement is added to that one. */
export function addAttribute(
  network: Network,
  { organization: id, ...statement }: Statement,
): Outcome<Made> {
  const { attributes = [] } = recordIn(network, 'organizations', id) ?? {};
  const at = attributes.findIndex(
    ({ name, value }) => name === statement.name && value === statement.value,
  );
  const same = attributes[at];
  const next = same && { ...same, evidence: unionOfQuotes(same.evidence, statement.evidence) };
  const fields = { attributes: next ? attributes.with(at, next) : [...attributes, statement] };
  return editOrganization(network, { id, fields });
}

interface Edit {
  readonly id: string;
  readonly fields: Fields<Organization>;
}

/** Changes fields of an organization. Its id stays, whatever its name becomes. */
export function editOrganization(network: Network, { id, fields }: Edit): Outcome<Made> {
  return made(network, change(network, 'organizations', id, fields), id);
}
