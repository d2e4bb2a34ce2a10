import { ORGANIZATION_KIND_IDS, type OrganizationKind } from '../../network/organization-kinds.ts';
import { words } from '../../words/words.ts';

/** What kind of organization it is. */
export function KindChoice(props: {
  kind: OrganizationKind;
  onChoose: (kind: OrganizationKind) => void;
}) {
  return (
    <select
      aria-label={words.form.freshKind}
      value={props.kind}
      onChange={({ target }) => props.onChoose(target.value as OrganizationKind)}
    >
      {ORGANIZATION_KIND_IDS.map((id) => (
        <option key={id} value={id}>
          {words.kinds[id].label}
        </option>
      ))}
    </select>
  );
}
