/** Acts of coding that a seed decides, about whatever records a network has; some of them are refused. */
import {
  addBloc,
  addDispute,
  addSource,
  editBloc,
  editDispute,
  editSource,
} from '../../../src/coding/acts/claims.ts';
import {
  addEvidence,
  editEvidence,
  type Quoting,
  removeEvidence,
} from '../../../src/coding/acts/evidence.ts';
import type { Made } from '../../../src/coding/acts/made.ts';
import { merge, split } from '../../../src/coding/acts/merging.ts';
import {
  addAlias,
  addAttribute,
  addOrganization,
  editOrganization,
} from '../../../src/coding/acts/organizations.ts';
import { addRelation, editRelation } from '../../../src/coding/acts/relations.ts';
import { remove, removeAttribute } from '../../../src/coding/acts/removing.ts';
import { passOver, reopen, withUnits } from '../../../src/coding/acts/units.ts';
import { describe } from '../../../src/evidence/selectors.ts';
import type { SourceText } from '../../../src/evidence/source-text.ts';
import { ORGANIZATION_KIND_IDS } from '../../../src/network/organization-kinds.ts';
import type { Outcome } from '../../../src/network/problems.ts';
import type {
  Evidence,
  Hedge,
  Network,
  Organization,
  Relation,
} from '../../../src/network/records.ts';
import { CODED_TYPE_IDS } from '../../../src/network/relation-types.ts';
import { seededRandom } from '../../../src/network/seeded-random.ts';

const NAMES = ['Ash Front', 'Elm Cartel', 'Ñandú Group', 'Fir Command', '鷹', 'Oak'];

/** Records that a network may grow to. */
const MOST = 40;

const NOBODY: Pick<Organization, 'id' | 'aliases'> = { id: 'nobody', aliases: [] };

/**
 * @param source the id of the source whose text is quoted
 * @returns a function that makes the next act about a network
 */
export function randomActs(
  seed: number,
  source: string,
  text: SourceText,
): (network: Network) => Outcome<Made> {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const one = <Item>(list: readonly Item[], otherwise: Item): Item =>
    list[below(list.length)] ?? otherwise;
  const some = <Item>(list: readonly Item[]) => list.filter(() => random() < 0.4);
  const idIn = (list: readonly { readonly id: string }[]) => one(list, { id: 'nobody' }).id;
  const name = () => one(NAMES, 'Oak');
  const selector = () => {
    const start = below(text.codePoints - 1);
    return describe(text, { start, end: Math.min(text.codePoints, start + 1 + below(120)) });
  };
  const quote = (): Evidence => ({
    source,
    role: one(['supports', 'counters', 'context'] as const, 'supports'),
    selector: selector(),
  });
  const hedge = (): Hedge => ({ source, selector: selector() });
  const tie = ({ organizations }: Network): Omit<Relation, 'id'> => ({
    type: one(CODED_TYPE_IDS, 'alliance'),
    source: idIn(organizations),
    target: idIn(organizations),
    basis: one(['stated', 'implied'] as const, 'stated'),
    confidence: { level: one(['high', 'low'] as const, 'low'), reason: 'By chance.' },
    hedges: some([hedge()]),
    evidence: random() < 0.1 ? [] : [quote()],
  });
  const quoting = ({ organizations, relations, blocs }: Network): Quoting => {
    const id = idIn([...relations, ...blocs, ...organizations]);
    return organizations.some((other) => other.id === id)
      ? { record: id, attribute: below(2) }
      : { record: id };
  };
  const anything = (network: Network) =>
    idIn([...network.organizations, ...network.relations, ...network.blocs]);
  const members = ({ organizations }: Network) =>
    some(organizations).map(({ id }) => ({ organization: id }));

  const ACTS: readonly ((network: Network) => Outcome<Made>)[] = [
    (network) =>
      addOrganization(network, { name: name(), kind: one(ORGANIZATION_KIND_IDS, 'other') }),
    (network) => addAlias(network, { organization: idIn(network.organizations), alias: name() }),
    (network) => addRelation(network, tie(network)),
    (network) => addRelation(network, tie(network)),
    (network) => addEvidence(network, { ...quoting(network), evidence: quote() }),
    (network) => editEvidence(network, { ...quoting(network), at: below(3), evidence: quote() }),
    (network) => removeEvidence(network, { ...quoting(network), at: below(3) }),
    (network) =>
      addAttribute(network, {
        organization: idIn(network.organizations),
        name: one(['region', 'income'], 'region'),
        value: name(),
        evidence: [quote()],
      }),
    (network) => removeAttribute(network, { organization: idIn(network.organizations), at: 0 }),
    (network) =>
      editOrganization(network, {
        id: idIn(network.organizations),
        fields: one<Partial<Record<'name' | 'parent', string | undefined>>>(
          [{ name: name() }, { parent: idIn(network.organizations) }, { parent: undefined }],
          {},
        ),
      }),
    (network) => {
      const { type, source: from, target } = tie(network);
      const fields = one<Partial<Relation>>(
        [{ type }, { source: from }, { target }, { note: 'A note.' }, { when: '2015-04' }],
        {},
      );
      return editRelation(network, { id: idIn(network.relations), fields });
    },
    (network) =>
      addBloc(network, {
        name: name(),
        claimedBy: source,
        members: members(network),
        evidence: [quote()],
      }),
    (network) =>
      editBloc(network, { id: idIn(network.blocs), fields: { members: members(network) } }),
    (network) =>
      addDispute(network, {
        about: anything(network),
        ...(random() < 0.5 && { evidence: below(2) }),
        verdict: 'refines',
        claim: name(),
        source: idIn(network.sources),
      }),
    (network) =>
      editDispute(network, { id: idIn(network.disputes), fields: { about: anything(network) } }),
    (network) => addSource(network, { type: 'book', title: name() }),
    (network) => editSource(network, { id: idIn(network.sources), fields: { title: name() } }),
    ({ organizations, ...rest }) =>
      merge({ ...rest, organizations }, { into: idIn(organizations), from: idIn(organizations) }),
    (network) => {
      const { id, aliases } = one<typeof NOBODY>(network.organizations, NOBODY);
      return split(network, {
        id,
        name: name(),
        kind: 'other',
        aliases: some(aliases),
        relations: some(network.relations).map((relation) => relation.id),
        blocs: some(network.blocs).map((bloc) => bloc.id),
        attributes: some([0, 1]),
      });
    },
    (network) =>
      remove(network, idIn([...network.relations, ...network.blocs, ...network.disputes])),
    (network) => remove(network, idIn(some(network.organizations))),
    (network) => {
      const unit = { id: `unit-${below(40)}`, source, selector: selector() };
      return passOver(withUnits(network, [unit]), {
        id: unit.id,
        reason: one(['negated', 'see-note'] as const, 'negated'),
        note: random() < 0.8 ? 'Said of others.' : undefined,
      });
    },
    (network) => reopen(network, idIn(network.coverage ?? [])),
    // The source of the text stays: without it nothing can be quoted.
    (network) => remove(network, idIn(network.sources.filter(({ id }) => id !== source))),
  ];
  return (network) => {
    const { organizations, relations, blocs, disputes } = network;
    const records = [...organizations, ...relations, ...blocs, ...disputes];
    // So that no act takes long.
    if (records.length > MOST) return remove(network, idIn(records));
    return one(ACTS, (same) => reopen(same, NOBODY.id))(network);
  };
}
