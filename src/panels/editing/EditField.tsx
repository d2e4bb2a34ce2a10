import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { formOf } from './form-of.ts';
import { useForm } from './use-form.ts';
import './editing.css';

interface Props {
  readonly id: string;
  /** As the form of the record calls it. */
  readonly field: string;
  /** What it is called where it is read. */
  readonly name: string;
}

/** Opens the form of a record at one of its fields, from where that is read. */
export default function EditField({ id, field, name }: Props) {
  const network = useExplorerState(({ document }) => document.network);
  const [open, setOpen] = useForm(id);
  const begin = () => {
    const values = open?.task === 'fields' ? open.values : formOf(network, id, 'fields')?.begin;
    setOpen({ task: 'fields', of: id, values: values ?? {}, at: field });
  };
  return (
    <button
      type="button"
      className="link edit-field"
      aria-label={words.editing.editThis(name)}
      onClick={begin}
    >
      {words.editing.tasks.fields}
    </button>
  );
}
