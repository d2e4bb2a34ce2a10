import { EditFieldOnUse } from './EditOnUse.tsx';

/** What a part of a record is called, with the way to its field in a draft. */
export function Term({ name, field, id }: { name: string; field: string; id: string }) {
  return (
    <dt>
      {name} <EditFieldOnUse id={id} field={field} name={name} />
    </dt>
  );
}
