import type { Row } from '../../analysis/rows.ts';
import { sourceLanguage } from '../../network/languages.ts';
import { ORGANIZATION_KIND_IDS } from '../../network/organization-kinds.ts';
import { ROLES, type Role, type RoleId, roleIn } from '../../network/readings.ts';
import type { Network } from '../../network/records.ts';
import { relationType } from '../../network/relation-types.ts';
import { codedSources } from '../../network/sources.ts';
import { foreign } from '../../words/foreign.ts';
import { words } from '../../words/words.ts';
import { citeQuote } from '../cite-evidence.ts';
import type { Table } from './table.ts';

const COLUMNS = {
  name: { title: () => words.table.columns.organization, width: 200 },
  kind: { title: () => words.table.columns.kind, width: 120, groups: true },
  aliases: { title: () => words.table.columns.aliases, width: 240, look: 'words' },
  relations: { title: () => words.table.columns.relations, width: 100, look: 'number' },
  ...byRole(({ id }) => ({
    title: () => words.reads.heading(id),
    width: 150,
    look: 'number' as const,
  })),
  parent: { title: () => words.table.columns.parent, width: 170, groups: true },
  blocs: { title: () => words.table.columns.blocs, width: 190, groups: true },
} as const satisfies Table['columns'];

/** Every organization, with the number of its coded relations in each of its roles. */
export const ORGANIZATIONS_TABLE: Table<keyof typeof COLUMNS> = {
  columns: COLUMNS,
  sort: { column: 'name', descending: false },
  rowHeight: 44,
  rows: organizationRows,
};

function organizationRows(network: Network): Row<keyof typeof COLUMNS>[] {
  const { organizations, relations, blocs, sources } = network;
  const nameOf = words.reads.namesById(organizations);
  const ties = new Map(organizations.map(({ id }) => [id, { all: 0, ...byRole(() => 0) }]));
  for (const relation of relations)
    for (const end of [relation.source, relation.target]) {
      const counts = ties.get(end);
      if (!counts) continue;
      counts.all++;
      if (relationType(relation.type).coded) counts[roleIn(relation, end).id]++;
    }
  return organizations.map((organization) => {
    const { id, kind, aliases, parent, attributes } = organization;
    const counts = ties.get(id);
    const memberships = blocs.filter(({ members }) =>
      members.some(({ organization }) => organization === id),
    );
    return {
      key: id,
      record: id,
      quote: null,
      cells: {
        name: { text: words.reads.name(organization) },
        kind: { text: words.kinds[kind].label, order: ORGANIZATION_KIND_IDS.indexOf(kind) },
        aliases: {
          text: aliases.join(words.table.separator),
          lang: foreign(sourceLanguage(network, codedSources(network)[0]?.id)),
        },
        relations: { text: String(counts?.all ?? 0), order: counts?.all ?? 0 },
        ...byRole(({ id: role }) => {
          const count = counts?.[role] ?? 0;
          return { text: String(count), order: count };
        }),
        parent: { text: nameOf(parent ?? '') },
        blocs: {
          text: memberships.map((bloc) => bloc.name).join(words.table.separator),
          lang: foreign(network.language),
        },
      },
      citations: () =>
        attributes.flatMap(({ evidence }) => evidence.map((one) => citeQuote(one, sources))),
    };
  });
}

/** A value for each role in relations of the codebook. */
function byRole<Value>(from: (role: Role) => Value): Record<RoleId, Value> {
  const coded = ROLES.filter(({ type }) => relationType(type).coded);
  return Object.fromEntries(coded.map((role) => [role.id, from(role)])) as Record<RoleId, Value>;
}
