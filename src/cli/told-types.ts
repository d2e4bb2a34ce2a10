/** What a file's own types of relation are, as `--types` says it and as the output does. */
import {
  chosenRelation,
  type ForeignType,
  type TypeChoices,
} from '../exchange/opening/foreign-types.ts';
import { TYPE_CHOICES, type TypeChoice } from '../exchange/opening/type-choices.ts';
import { words } from '../words/words.ts';
import { inShell } from './command.ts';

/** A name, which may have commas in it, with its type, up to the next comma. */
const PAIR = new RegExp(`(.*?)=(${TYPE_CHOICES.join('|')})\\s*(?:,|$)`, 'gsy');

/** From `Alliances=alliance,Rivals=own-name`, or what is wrong with it. */
export function toldTypes(given: readonly string[]): TypeChoices | string {
  const choices = new Map<string, TypeChoice>();
  for (const list of given) {
    let read = 0;
    for (const [pair, name = '', type] of list.matchAll(PAIR)) {
      const choice = TYPE_CHOICES.find((one) => one === type);
      if (choice) choices.set(name.trim(), choice);
      read += pair.length;
    }
    const rest = list.slice(read).trim();
    if (rest !== '') return `--types: “${rest}” is not NAME=TYPE with a type that is known`;
  }
  return choices;
}

/** Says which types there are where one was named that there is not: a slip would go unseen. */
export function unknownType(choices: TypeChoices, types: readonly ForeignType[]): string | null {
  const known = types.map(({ name }) => name);
  const unknown = [...choices.keys()].find((name) => !known.includes(name));
  if (unknown === undefined) return null;
  const there = known.map((name) => `“${name}”`).join(', ');
  return `The files have no type “${unknown}”; they have ${there || 'none of their own'}`;
}

/** What a type became, with its first edge, which shows the direction. */
export function typeLine({ name, edges, choice, example }: ForeignType): string {
  const told = words.reads.told(...chosenRelation(choice, name, example));
  const called = name === '' ? 'without a type' : `“${name}”`;
  const counted = `${edges} ${edges === 1 ? 'edge' : 'edges'}`;
  const edge = `${example.source.name} ${example.directed ? '→' : '—'} ${example.target.name}`;
  return `${called}, ${counted}: ${choice} (${edge}: ${told})`;
}

/** Asks for the types whose meaning nobody told, with the words that tell it; empty where none is guessed. */
export function typesToTell(types: readonly ForeignType[], told: TypeChoices): string[] {
  const guessed = types.filter(({ name, isInterpreted }) => isInterpreted && !told.has(name));
  if (guessed.length === 0) return [];
  const pairs = guessed.map(({ name, choice }) => `${name}=${choice}`).join(',');
  return [
    'Nothing is written yet. The files call relations by names that would be read so:',
    ...guessed.map((type) => `  ${typeLine(type)}`),
    // With a sign of equality, for a name can begin with a dash.
    `If that is what they mean, say so, and if not, which type they are: --types=${inShell(pairs)}`,
  ];
}
