import { drawnOrganizations } from '../../../network/drawn-organizations.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { inTextOrder } from '../../../words/text-order.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';

interface OrganizationChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One organization of those drawn, by name. */
export function OrganizationChoice({ label, value, onChange }: OrganizationChoiceProps) {
  const network = useExplorerState(({ document }) => document.network);
  const choices = useSaid(
    () =>
      drawnOrganizations(network)
        .map((one) => ({ id: one.id, name: words.reads.name(one) }))
        .sort((a, b) => inTextOrder(a.name, b.name)),
    [network],
  );
  const isKnown = choices.some(({ id }) => id === value);
  return (
    <label className="organization-choice">
      <span>{label}</span>
      <select value={isKnown ? value : ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.paths.nobody}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
