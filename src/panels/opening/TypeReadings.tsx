import type { ForeignType } from '../../exchange/opening/foreign-types.ts';
import { TYPE_CHOICES, type TypeChoice } from '../../exchange/opening/type-choices.ts';
import type { Opening } from '../../state/incoming.ts';
import { chooseAgain } from '../../state/open.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { choiceLabel, exampleLine } from './type-lines.ts';

/** What each of the file's own types becomes, which way round, and what that makes of its first edge. */
export function TypeReadings(props: { opening: Opening; types: readonly ForeignType[] }) {
  const { opening, types } = props;
  const explorer = useExplorer();
  const choose = (name: string, choice: TypeChoice | undefined) => {
    if (!choice) return;
    const { choices } = opening;
    const next = new Map(choices.types).set(name, choice);
    void chooseAgain(explorer, { ...choices, types: next });
  };
  return (
    <section aria-labelledby="opening-types">
      <h3 id="opening-types">{words.opening.types}</h3>
      <p className="soft">{words.opening.typesHint}</p>
      <ul className="plain opening-choices">
        {types.map((type) => (
          <li key={type.name}>
            <label>
              <span>{words.opening.type(type.name, type.edges)}</span>
              <select
                value={type.choice}
                onChange={({ target }) =>
                  choose(
                    type.name,
                    TYPE_CHOICES.find((one) => one === target.value),
                  )
                }
              >
                {TYPE_CHOICES.map((one) => (
                  <option key={one} value={one}>
                    {choiceLabel(one, type.name)}
                  </option>
                ))}
              </select>
            </label>
            <small className="soft">{exampleLine(type)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
