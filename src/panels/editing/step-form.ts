/** The form of a step of the guided reading. */
import { editStep } from '../../coding/acts/story.ts';
import type { Network, Step } from '../../network/records.ts';
import { words } from '../../words/words.ts';
import { type RecordForm, textOf } from './record-form.ts';

export function stepForm(network: Network, step: Step): RecordForm {
  const { id, text, select = '', highlight = '' } = step;
  const said = words.editing.fields;
  const titles = [...words.reads.titles(network)].sort(([, a], [, b]) => a.localeCompare(b));
  return {
    begin: { text, select, highlight },
    fields: () => [
      { is: 'text', name: 'text', label: words.story.sentence },
      {
        is: 'select',
        name: 'select',
        label: said.pointed,
        options: [['', said.nothing], ...titles],
      },
      {
        is: 'select',
        name: 'highlight',
        label: said.highlighted,
        options: [
          ['', said.nothing],
          ...network.blocs.map((bloc) => [bloc.id, bloc.name] as const),
        ],
      },
    ],
    act: (now, values) =>
      editStep(now, {
        id,
        fields: {
          text: values.text?.trim() ?? '',
          select: textOf(values.select),
          highlight: textOf(values.highlight),
        },
      }),
  };
}
