import { useMemo } from 'react';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { EditForm } from './EditForm.tsx';
import { formOf, tasksOf } from './form-of.ts';
import { useForm } from './use-form.ts';

/** What can be done to a record of a draft; one thing at a time, in a form where the record is read. */
export default function Editing({ id }: { id: string }) {
  const network = useExplorerState(({ document }) => document.network);
  const [open, setOpen] = useForm(id);
  const task = open?.task ?? null;
  const form = useMemo(() => (task ? formOf(network, id, task) : null), [network, id, task]);
  if (open && form) {
    return (
      <EditForm
        key={`${open.task} ${id}`}
        task={open.task}
        form={form}
        values={open.values}
        onChange={(values) => setOpen({ ...open, values })}
        onClose={() => setOpen(null)}
      />
    );
  }
  return (
    <p className="editing-tasks">
      {tasksOf(network, id).map((one) => (
        <button
          key={one}
          type="button"
          onClick={() =>
            setOpen({ task: one, of: id, values: formOf(network, id, one)?.begin ?? {} })
          }
        >
          {words.editing.tasks[one]}
        </button>
      ))}
    </p>
  );
}
