import { type FormEvent, useId, useState } from 'react';
import type { Network } from '../../../network/records.ts';
import { type ComparedNetworks, decideMatch } from '../../../state/comparison.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { inTextOrder } from '../../../words/text-order.ts';
import { words } from '../../../words/words.ts';

interface Props extends Pick<Ask, 'options'> {
  readonly compared: ComparedNetworks;
}

const NOBODY = { a: '', b: '' };

/** A match that no name gives away: one organization of each network, chosen by the reader. */
export function AddMatch({ compared, options }: Props) {
  const explorer = useExplorer();
  const [chosen, setChosen] = useState(NOBODY);
  const { a, b, proposals } = compared;
  const say = words.comparison;
  const add = (event: FormEvent) => {
    event.preventDefault();
    setOptions(explorer, decideMatch(proposals, options, chosen, true));
    setChosen(NOBODY);
  };
  return (
    <form className="add-match" onSubmit={add}>
      <p className="soft">{say.addMeaning}</p>
      <Choice
        label={say.matchColumns.a}
        network={a}
        chosen={chosen.a}
        onChoose={(id) => setChosen({ ...chosen, a: id })}
      />
      <Choice
        label={say.matchColumns.b}
        network={b}
        chosen={chosen.b}
        onChoose={(id) => setChosen({ ...chosen, b: id })}
      />
      <button type="submit" disabled={chosen.a === '' || chosen.b === ''}>
        {say.addMatch}
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly network: Network;
  /** Id of an organization; empty for none. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, network, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  const named = network.organizations
    .map((one) => [one.id, words.reads.name(one)] as const)
    .sort(([, one], [, other]) => inTextOrder(one, other));
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{words.comparison.nobody}</option>
        {named.map(([organization, name]) => (
          <option key={organization} value={organization}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
