import type { AnyJudgement } from '../../../analysis/agreement/judgements.ts';
import type { Network } from '../../../network/records.ts';
import { words } from '../../../words/words.ts';

/** Both readings, and what their records are called by their ids. */
export interface ReadingsSaid {
  readonly a: Network;
  readonly b: Network;
  readonly titles: Readonly<Record<'a' | 'b', ReadonlyMap<string, string>>>;
}

/** What tells a judgement from every other one. */
export function judgementKey(one: AnyJudgement): string {
  const of =
    one.concerns === 'unit'
      ? [one.sentence.sources[0], one.sentence.start]
      : one.pair.ends.map(({ a, b }) => a ?? b);
  return [one.concerns, ...of].join(' ');
}

/** What the two of a pair are called: by the first reading where it has the organization. */
export function endsOf(one: AnyJudgement, { titles }: ReadingsSaid): string[] {
  if (one.concerns === 'unit') return [];
  return one.pair.ends.map(({ a, b }) => titles.a.get(a ?? '') ?? titles.b.get(b ?? '') ?? '');
}

/** What each reading says in this regard, the first one first. */
export function valuesOf(one: AnyJudgement, readings: ReadingsSaid): [string, string] {
  const ends = endsOf(one, readings);
  const say = (value: string) => words.differed.value(one.concerns, value, ends);
  return [say(one.values[0]), say(one.values[1])];
}
