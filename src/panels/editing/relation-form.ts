/** The form of a relation. */
import { editRelation } from '../../coding/acts/relations.ts';
import { wordsKey } from '../../network/quotes.ts';
import type { Network, Relation } from '../../network/records.ts';
import { CODED_TYPE_IDS, relationType } from '../../network/relation-types.ts';
import { words } from '../../words/words.ts';
import { hedgeFields, hedgeMissing, hedgesKept } from './hedge-fields.ts';
import { type RecordForm, textOf } from './record-form.ts';

export function relationForm(network: Network, relation: Relation): RecordForm {
  const { id, type, source, target, basis, confidence, hedges, evidence } = relation;
  const said = words.editing.fields;
  const types = CODED_TYPE_IDS.includes(type) ? CODED_TYPE_IDS : [...CODED_TYPE_IDS, type];
  const organizations = network.organizations
    .map((one) => [one.id, words.reads.name(one)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
  return {
    begin: {
      type,
      source,
      target,
      basis,
      level: confidence.level,
      reason: confidence.reason,
      strength: relation.strength ?? '',
      when: relation.when ?? '',
      where: relation.where ?? '',
      note: relation.note ?? '',
      hedge: '',
      hedges: hedges.map(wordsKey).join('\n'),
    },
    fields: (values) => {
      const { directed, subject } = relationType((values.type as Relation['type']) ?? type);
      const sourceActs = subject === 'source';
      return [
        {
          is: 'radios',
          name: 'type',
          label: said.type,
          options: types.map((one) => [one, words.reads.typeLabel({ type: one })]),
        },
        {
          is: 'select',
          name: sourceActs ? 'source' : 'target',
          options: organizations,
          label: directed ? said.acts : said.oneEnd,
        },
        {
          is: 'select',
          name: sourceActs ? 'target' : 'source',
          options: organizations,
          label: directed ? said.suffers : said.otherEnd,
        },
        {
          is: 'radios',
          name: 'basis',
          label: words.form.basis,
          options: [
            ['stated', words.form.bases.stated],
            ['implied', words.form.bases.implied],
          ],
        },
        {
          is: 'radios',
          name: 'level',
          label: words.form.level,
          at: 'confidence.level',
          options: (['high', 'medium', 'low'] as const).map((one) => [one, words.form.levels[one]]),
        },
        { is: 'line', name: 'reason', label: words.form.reason, at: 'confidence.reason' },
        ...hedgeFields(hedges),
        { is: 'line', name: 'strength', label: words.form.strength },
        { is: 'line', name: 'when', label: words.form.when, how: said.whenHow },
        { is: 'line', name: 'where', label: words.form.where },
        { is: 'text', name: 'note', label: words.form.note },
      ];
    },
    act: (now, values) =>
      hedgeMissing(id, evidence, values) ??
      editRelation(now, {
        id,
        fields: {
          type: values.type as Relation['type'],
          source: values.source ?? '',
          target: values.target ?? '',
          basis: values.basis as Relation['basis'],
          confidence: {
            level: values.level as Relation['confidence']['level'],
            reason: values.reason?.trim() ?? '',
          },
          hedges: hedgesKept(hedges, evidence, values),
          strength: textOf(values.strength),
          when: textOf(values.when),
          where: textOf(values.where),
          note: textOf(values.note),
        },
      }),
  };
}
