/** Which form a record has for a task. */
import { remove } from '../../coding/acts/removing.ts';
import type { Network } from '../../network/records.ts';
import { blocForm, disputeForm, headForm } from './claim-forms.ts';
import { mergeForm, organizationForm, splitForm } from './organization-forms.ts';
import type { RecordForm } from './record-form.ts';
import { relationForm } from './relation-form.ts';
import { sourceForm } from './source-form.ts';
import { stepForm } from './step-form.ts';
import type { Task } from './use-form.ts';

/** What can be done to a record besides changing its quotes; nothing where there is none of this id. */
export function tasksOf(network: Network, id: string): readonly Exclude<Task, 'quote'>[] {
  if (id === network.id) return ['fields'];
  // Steps of the guided reading are removed where they are moved.
  if (network.story?.some((one) => one.id === id)) return ['fields'];
  if (network.organizations.some((one) => one.id === id))
    return ['fields', 'merge', 'split', 'delete'];
  return formOf(network, id, 'fields') ? ['fields', 'delete'] : [];
}

export function formOf(network: Network, id: string, task: Task): RecordForm | null {
  const is = (one: { readonly id: string }) => one.id === id;
  if (task === 'delete')
    return { begin: {}, fields: () => [], act: (now) => remove(now, id), isListed: true };
  const organization = network.organizations.find(is);
  if (organization && task === 'merge') return mergeForm(network, organization);
  if (organization && task === 'split') return splitForm(network, organization);
  if (organization) return organizationForm(network, organization);
  const relation = network.relations.find(is);
  if (relation) return relationForm(network, relation);
  const bloc = network.blocs.find(is);
  if (bloc) return blocForm(network, bloc);
  const dispute = network.disputes.find(is);
  if (dispute) return disputeForm(network, dispute);
  const source = network.sources.find(is);
  if (source) return sourceForm(source);
  const step = network.story?.find(is);
  if (step) return stepForm(network, step);
  return id === network.id ? headForm(network) : null;
}
