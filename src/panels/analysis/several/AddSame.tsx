import { type FormEvent, useId, useState } from 'react';
import { acceptMatch } from '../../../analysis/matched-networks.ts';
import { type Origin, originKey, sameOf } from '../../../network/joining/same.ts';
import { optionsOf, type SideBySide } from '../../../state/side-by-side.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { inTextOrder } from '../../../words/text-order.ts';
import { words } from '../../../words/words.ts';
import { useNamesOfAll } from './use-names-of-all.ts';

const NOBODY = { one: '', other: '' };

/** A match that no name gives away: organizations of two of the networks, chosen by the reader. */
export function AddSame({ side }: { side: SideBySide }) {
  const explorer = useExplorer();
  const [chosen, setChosen] = useState(NOBODY);
  const origins = side.classes.flat();
  const [one, other] = [chosen.one, chosen.other].map((key) =>
    origins.find((origin) => originKey(origin) === key),
  );
  const isMatch = one !== undefined && other !== undefined && one.network !== other.network;
  const say = words.sideBySide;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isMatch) return;
    setOptions(explorer, optionsOf(acceptMatch(side.decisions, side.classes, sameOf(one, other))));
    setChosen(NOBODY);
  };
  return (
    <form className="add-match" onSubmit={add}>
      <p className="soft">{words.comparison.addMeaning}</p>
      <Choice
        label={say.one}
        side={side}
        chosen={chosen.one}
        onChoose={(key) => setChosen({ ...chosen, one: key })}
      />
      <Choice
        label={say.other}
        side={side}
        besides={one}
        chosen={chosen.other}
        onChoose={(key) => setChosen({ ...chosen, other: key })}
      />
      <button type="submit" disabled={!isMatch}>
        {words.comparison.addMatch}
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly side: SideBySide;
  /** Nobody of its network is offered. */
  readonly besides?: Origin | undefined;
  /** Key of an organization; empty for none. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

function Choice({ label, side: { networks }, besides, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  const { nameOf, letterOf } = useNamesOfAll(networks);
  const groups = networks
    .filter((network) => network.id !== besides?.network)
    .map(({ id: network, title, organizations }) => ({
      network,
      title: words.sideBySide.lettered(title, letterOf(network)),
      named: organizations
        .map((one) => ({ network, id: one.id }))
        .map((origin) => [originKey(origin), nameOf(origin)] as const)
        .sort(([, a], [, b]) => inTextOrder(a, b)),
    }));
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{words.comparison.nobody}</option>
        {groups.map(({ network, title, named }) => (
          <optgroup key={network} label={title}>
            {named.map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
