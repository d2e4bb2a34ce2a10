/** Forms of an organization: its fields, taking up another one, and becoming two. */
import { merge, split } from '../../coding/acts/merging.ts';
import { editOrganization } from '../../coding/acts/organizations.ts';
import { ORGANIZATION_KIND_IDS } from '../../network/organization-kinds.ts';
import type { Network, Organization } from '../../network/records.ts';
import { words } from '../../words/words.ts';
import { type FormField, linesOf, type RecordForm, textOf, type Values } from './record-form.ts';

/** The language in which organizations have a name of their own besides the displayed one. */
const OTHER = 'es';

const kinds = () => ORGANIZATION_KIND_IDS.map((id) => [id, words.kinds[id].label] as const);

export function organizationForm(network: Network, organization: Organization): RecordForm {
  const { id, name, kind, aliases, parent = '', attributes } = organization;
  const other = organization.names?.[OTHER];
  const said = words.editing.fields;
  const others = network.organizations.filter((one) => one.id !== id);
  return {
    begin: {
      name,
      kind,
      parent,
      aliases: aliases.join('\n'),
      otherName: other?.name ?? '',
      article: other?.article ?? '',
      plural: other?.plural ? OTHER : '',
      ...Object.fromEntries(
        attributes.flatMap((one, i) => [
          [`attributes.${i}.name`, one.name],
          [`attributes.${i}.value`, one.value],
        ]),
      ),
    },
    fields: () => [
      { is: 'line', name: 'name', label: said.name },
      { is: 'select', name: 'kind', label: said.kind, options: kinds() },
      { is: 'text', name: 'aliases', label: said.aliases, how: said.oneEach },
      { is: 'select', name: 'parent', label: said.parent, options: named(others, said.noParent) },
      { is: 'line', name: 'otherName', label: said.spanishName, how: said.ifOther, at: 'names' },
      { is: 'line', name: 'article', label: said.spanishArticle, at: 'names' },
      { is: 'checks', name: 'plural', label: said.number, options: [[OTHER, said.plural]] },
      ...attributes.flatMap((_, i): FormField[] => [
        { is: 'line', name: `attributes.${i}.name`, label: said.statementName(i + 1) },
        { is: 'line', name: `attributes.${i}.value`, label: said.statementValue(i + 1) },
      ]),
    ],
    act: (now, values) =>
      editOrganization(now, {
        id,
        fields: {
          name: values.name?.trim() ?? '',
          kind: values.kind as Organization['kind'],
          aliases: linesOf(values.aliases),
          parent: textOf(values.parent),
          names: namesOf(organization, values),
          attributes: attributes.map((one, i) => ({
            ...one,
            name: values[`attributes.${i}.name`]?.trim() ?? '',
            value: values[`attributes.${i}.value`]?.trim() ?? '',
          })),
        },
      }),
  };
}

export function mergeForm(network: Network, { id }: Organization): RecordForm {
  const others = network.organizations.filter((one) => one.id !== id);
  return {
    begin: { from: '' },
    fields: () => [
      {
        is: 'select',
        name: 'from',
        how: words.editing.mergeHow,
        label: words.editing.mergeFrom,
        options: named(others, words.editing.choose),
      },
    ],
    act: (now, { from = '' }) => merge(now, { into: id, from }),
    isListed: true,
  };
}

export function splitForm(network: Network, organization: Organization): RecordForm {
  const { id, kind, aliases, attributes } = organization;
  const said = words.editing.fields;
  const titles = words.reads.titles(network);
  const relations = network.relations.filter((one) => one.source === id || one.target === id);
  const blocs = network.blocs.filter(({ members }) =>
    members.some((member) => member.organization === id),
  );
  const lists: readonly FormField[] = [
    {
      is: 'checks',
      name: 'aliases',
      label: said.aliases,
      options: aliases.map((one) => [one, one]),
    },
    {
      is: 'checks',
      name: 'relations',
      label: said.relations,
      options: relations.map((one) => [one.id, titles.get(one.id) ?? one.id]),
    },
    {
      is: 'checks',
      name: 'blocs',
      label: said.blocs,
      options: blocs.map((one) => [one.id, one.name]),
    },
    {
      is: 'checks',
      name: 'attributes',
      label: said.statements,
      options: attributes.map((one, i) => [String(i), `${one.name}: ${one.value}`]),
    },
  ];
  return {
    begin: { name: '', kind, aliases: '', relations: '', blocs: '', attributes: '' },
    fields: () => [
      { is: 'line', name: 'name', label: words.editing.splitName },
      { is: 'select', name: 'kind', label: said.kind, options: kinds() },
      ...lists.filter((field) => 'options' in field && field.options.length > 0),
    ],
    act: (now, values) =>
      split(now, {
        id,
        name: values.name?.trim() ?? '',
        kind: values.kind as Organization['kind'],
        aliases: linesOf(values.aliases),
        relations: linesOf(values.relations),
        blocs: linesOf(values.blocs),
        attributes: linesOf(values.attributes).map(Number),
      }),
    isListed: true,
  };
}

/** Organizations to choose from, by name, and none of them. */
function named(
  organizations: readonly Organization[],
  none: string,
): readonly (readonly [string, string])[] {
  const options = organizations.map((one) => [one.id, words.reads.name(one)] as const);
  return [['', none], ...options.sort(([, a], [, b]) => a.localeCompare(b))];
}

function namesOf({ names = {} }: Organization, values: Values): Organization['names'] {
  const { [OTHER]: _, ...others } = names;
  const [name, article] = [textOf(values.otherName), textOf(values.article)];
  const own = {
    ...(name !== undefined && { name }),
    ...(article !== undefined && { article }),
    ...(values.plural === OTHER && { plural: true }),
  };
  const all = Object.keys(own).length > 0 ? { ...others, [OTHER]: own } : others;
  return Object.keys(all).length > 0 ? all : undefined;
}
