/** The words for what a file's own types of relation become, and which way round. */
import { chosenRelation, type ForeignType } from '../../exchange/opening/foreign-types.ts';
import { meaningOf, type TypeChoice } from '../../exchange/opening/type-choices.ts';
import { relationType } from '../../network/relation-types.ts';
import { words } from '../../words/words.ts';

/** Of a type with a direction it says also which end does what: A and B as the file names them. */
export function choiceLabel(choice: TypeChoice, name: string): string {
  if (choice === 'own-name') return words.opening.keep(name);
  const { type } = meaningOf(choice, true);
  const { directed } = relationType(type);
  const { label } = words.types[type];
  if (!directed) return label;
  const end = (name: string) => ({ name, kind: 'other' }) as const;
  const { source, target } = words.opening.ends;
  const ends = { source: end(source), target: end(target) };
  const chosen = chosenRelation(choice, '', { ...ends, directed });
  return words.opening.typeChoice(label, words.reads.told(...chosen));
}

/** The first edge of a type and the sentence that it becomes. */
export function exampleLine({ choice, name, example }: ForeignType): string {
  const said = words.reads.told(...chosenRelation(choice, name, example));
  const { source, target, directed } = example;
  return words.opening.example(source.name, target.name, directed, said);
}
