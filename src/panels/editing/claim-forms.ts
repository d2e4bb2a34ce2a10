/** Forms of blocs, disputes and of the network itself. */
import { editBloc, editDispute, editHead } from '../../coding/acts/claims.ts';
import { wordsKey } from '../../network/quotes.ts';
import type { Bloc, Dispute, Network } from '../../network/records.ts';
import { DISPUTE_VERDICTS } from '../../network/verdicts.ts';
import { words } from '../../words/words.ts';
import { hedgeFields, hedgeMissing, hedgesKept } from './hedge-fields.ts';
import { type FormField, linesOf, type RecordForm, textOf } from './record-form.ts';

const sourcesOf = ({ sources }: Network) => sources.map(({ id, title }) => [id, title] as const);

export function blocForm(network: Network, bloc: Bloc): RecordForm {
  const { id, evidence } = bloc;
  const hedges = bloc.hedges ?? [];
  const said = words.editing.fields;
  const strengths = bloc.members.map((one) => [`strength.${one.organization}`, one.strength ?? '']);
  return {
    begin: {
      name: bloc.name,
      aliases: (bloc.aliases ?? []).join('\n'),
      note: bloc.note ?? '',
      claimedBy: bloc.claimedBy ?? '',
      hedge: '',
      hedges: hedges.map(wordsKey).join('\n'),
      members: bloc.members.map(({ organization }) => organization).join('\n'),
      ...Object.fromEntries(strengths),
    },
    fields: (values) => [
      { is: 'line', name: 'name', label: said.name },
      { is: 'text', name: 'aliases', label: said.aliases, how: said.oneEach },
      {
        is: 'select',
        name: 'claimedBy',
        label: said.claimedBy,
        options: [['', said.nobody], ...sourcesOf(network)],
      },
      {
        is: 'checks',
        name: 'members',
        label: words.form.members,
        options: network.organizations.map((one) => [one.id, words.reads.name(one)]),
      },
      ...linesOf(values.members).map((member): FormField => {
        const organization = network.organizations.find((one) => one.id === member);
        const name = organization ? words.reads.name(organization) : member;
        return { is: 'line', name: `strength.${member}`, label: words.form.strengthOf(name) };
      }),
      ...hedgeFields(hedges),
      { is: 'text', name: 'note', label: words.form.blocNote },
    ],
    act: (now, values) => {
      const aliases = linesOf(values.aliases);
      const left = hedgesKept(hedges, evidence, values);
      const fields = {
        name: values.name?.trim() ?? '',
        note: textOf(values.note),
        aliases: aliases.length > 0 || bloc.aliases ? aliases : undefined,
        claimedBy: textOf(values.claimedBy),
        hedges: left.length > 0 || bloc.hedges ? left : undefined,
        members: linesOf(values.members).map((organization) => {
          const strength = textOf(values[`strength.${organization}`]);
          return { organization, ...(strength !== undefined && { strength }) };
        }),
      };
      return hedgeMissing(id, evidence, values) ?? editBloc(now, { id, fields });
    },
  };
}

export function disputeForm(network: Network, dispute: Dispute): RecordForm {
  const { id, verdict, claim, source, when = '', locator = '' } = dispute;
  const said = words.editing.fields;
  return {
    begin: { verdict, claim, source, when, locator },
    fields: () => [
      {
        is: 'radios',
        name: 'verdict',
        label: words.form.verdict,
        options: DISPUTE_VERDICTS.map((one) => [one, words.form.verdicts[one]]),
      },
      { is: 'text', name: 'claim', label: words.form.claim },
      { is: 'select', name: 'source', label: said.source, options: sourcesOf(network) },
      { is: 'line', name: 'when', label: words.form.when, how: words.form.whenHow },
      { is: 'line', name: 'locator', label: words.form.locator },
    ],
    act: (now, values) =>
      editDispute(now, {
        id,
        fields: {
          verdict: values.verdict as Dispute['verdict'],
          claim: values.claim?.trim() ?? '',
          source: values.source ?? '',
          when: textOf(values.when),
          locator: textOf(values.locator),
        },
      }),
  };
}

export function headForm({ title, description, license, coder = '' }: Network): RecordForm {
  const said = words.editing.fields;
  return {
    begin: { title, description, license, coder },
    fields: () => [
      { is: 'line', name: 'title', label: said.title },
      { is: 'text', name: 'description', label: said.description },
      { is: 'line', name: 'coder', label: said.coder, how: said.coderHow },
      { is: 'line', name: 'license', label: said.license },
    ],
    act: (now, values) =>
      editHead(now, {
        title: values.title?.trim() ?? '',
        description: values.description?.trim() ?? '',
        license: values.license?.trim() ?? '',
        coder: textOf(values.coder),
      }),
  };
}
