import { setTransient } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import type { Values } from './record-form.ts';

/** A form of one kind is open at a time. */
const NAME = 'editing';

export type Task = 'fields' | 'merge' | 'split' | 'delete' | 'quote';

/** The form that is open, with what stands in it; it is kept with the draft at every change. */
export interface OpenForm {
  readonly task: Task;
  /** The record, and of a quote its path there. */
  readonly of: string;
  readonly values: Values;
  /** The field that was asked for. */
  readonly at?: string;
}

/**
 * The open form, where it is one of this record.
 * @returns it, and a function that puts another in its place; `null` closes it
 */
export function useForm(of: string): [OpenForm | null, (next: OpenForm | null) => void] {
  const explorer = useExplorer();
  const forms = useExplorerState(({ transient }) => transient.forms);
  const open = forms[NAME] as OpenForm | undefined;
  const set = (next: OpenForm | null) => {
    const { [NAME]: _, ...others } = explorer.getState().transient.forms;
    setTransient(explorer, { forms: next ? { ...others, [NAME]: { ...next } } : others });
  };
  return [open?.of === of ? open : null, set];
}
