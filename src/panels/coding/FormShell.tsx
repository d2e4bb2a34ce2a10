import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../../network/problems.ts';
import { leaveTask } from '../../state/marking.ts';
import type { Task } from '../../state/transient.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Problems } from './Field.tsx';
import './form.css';

interface Props {
  readonly task: Task;
  /** What is still missing, said; empty where the form can be recorded. */
  readonly lacking: string;
  /** What the rules say of the whole record. */
  readonly problems: readonly Problem[];
  readonly canSave: boolean;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/**
 * What all forms of the desk have in common. Enter records, Escape leaves; the focus begins where the first
 * thing has to be said that nobody can suggest (`data-first`).
 */
export function FormShell({ task, lacking, problems, canSave, onSave, children }: Props) {
  const explorer = useExplorer();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[data-first] :is(input, select)');
    first?.focus({ preventScroll: true });
    // Under a finger the form begins with what the words suggest; keys begin with what they have to say.
    if (window.matchMedia('(pointer: coarse)').matches) return;
    first?.closest('[data-first]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className="coding-form"
      aria-label={words.form.titles[task]}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave();
      }}
      onKeyDown={(event) => {
        // A key alone means something else to some of its controls.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
        if (event.key !== 'Escape') return;
        // Elsewhere the key clears what is selected.
        event.stopPropagation();
        leaveTask(explorer);
      }}
    >
      <p className="crumb">{words.form.titles[task]}</p>
      {children}
      <Problems problems={problems} />
      <div className="form-end">
        <button type="submit" className="primary" disabled={!canSave}>
          {words.form.save}
        </button>
        <button type="button" onClick={() => leaveTask(explorer)}>
          {words.form.cancel}
        </button>
        {lacking && <span className="soft">{lacking}</span>}
      </div>
    </form>
  );
}
