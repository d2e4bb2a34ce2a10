import { useMemo } from 'react';
import type { Network } from '../../network/records.ts';
import { titleIn } from '../../state/said-of-steps.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useReturn } from '../focus/use-return.ts';
import { EditForm } from './EditForm.tsx';
import { formOf, tasksOf } from './form-of.ts';
import { type Task, useForm } from './use-form.ts';

/** What can be done to a record of a draft; one thing at a time, in a form where the record is read. */
export default function Editing({ id }: { id: string }) {
  const network = useExplorerState(({ document }) => document.network);
  const [open, setOpen] = useForm(id);
  const task = open?.task ?? null;
  const first = useReturn(task !== null);
  const form = useMemo(() => (task ? formOf(network, id, task) : null), [network, id, task]);
  if (open && form) {
    return (
      <EditForm
        key={`${open.task} ${id}`}
        task={open.task}
        name={nameOf(open.task, network, id)}
        title={titleIn(network, id)}
        form={form}
        values={open.values}
        at={open.at}
        onChange={(values) => setOpen({ ...open, values })}
        onClose={() => setOpen(null)}
      />
    );
  }
  return (
    <p className="editing-tasks">
      {tasksOf(network, id).map((one, i) => (
        <button
          key={one}
          ref={i === 0 ? first : null}
          type="button"
          onClick={() =>
            setOpen({ task: one, of: id, values: formOf(network, id, one)?.begin ?? {} })
          }
        >
          {nameOf(one, network, id)}
        </button>
      ))}
    </p>
  );
}

/** What a task is called; those of records that are read beside the selected one say which they are of. */
function nameOf(task: Task, network: Network, id: string): string {
  const is = (one: { readonly id: string }) => one.id === id;
  const { edit, remove, tasks } = words.editing;
  const section = network.disputes.some(is) ? 'disputes' : network.sources.some(is) && 'sources';
  if (task === 'fields' && id === network.id) return edit.network;
  if (section && task === 'fields') return edit[section];
  return section && task === 'delete' ? remove[section] : tasks[task];
}
