import { choiceSentence, type ForeignType } from '../../exchange/foreign-types.ts';
import { meaningOf, TYPE_CHOICES, type TypeChoice } from '../../exchange/type-choices.ts';
import { relationType } from '../../network/relation-types.ts';
import { chooseAgain } from '../../state/open.ts';
import type { Opening } from '../../state/transient.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/en.ts';

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
        {types.map(({ name, edges, choice, example }) => (
          <li key={name}>
            <label>
              <span>{words.opening.type(name, edges)}</span>
              <select
                value={choice}
                onChange={({ target }) =>
                  choose(
                    name,
                    TYPE_CHOICES.find((one) => one === target.value),
                  )
                }
              >
                {TYPE_CHOICES.map((one) => (
                  <option key={one} value={one}>
                    {choiceLabel(one)}
                  </option>
                ))}
              </select>
            </label>
            <small className="soft">{exampleLine(choice, name, example)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ENDS = {
  source: { name: words.opening.ends.source, kind: 'other' },
  target: { name: words.opening.ends.target, kind: 'other' },
} as const;

/** Of a type with a direction it says also which end does what: A and B as the file names them. */
function choiceLabel(choice: TypeChoice): string {
  if (choice === 'own-name') return words.opening.ownName;
  const { label, directed } = relationType(meaningOf(choice, true).type);
  if (!directed) return label;
  const { subject, verb, object } = choiceSentence(choice, '', { ...ENDS, directed });
  return words.opening.typeChoice(label, [subject.name, verb, object.name].join(' '));
}

function exampleLine(choice: TypeChoice, name: string, example: ForeignType['example']): string {
  const { subject, verb, object } = choiceSentence(choice, name, example);
  const { source, target, directed } = example;
  const said = [subject.name, verb, object.name].join(' ');
  return words.opening.example(source.name, target.name, directed, said);
}
