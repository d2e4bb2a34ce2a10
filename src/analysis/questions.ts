/** Good first questions to a network, each with the record that answers it. */
import { actsForTheState } from '../network/organization-kinds.ts';
import type { Network, Relation } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';

export type Question =
  | { readonly ask: 'allies'; readonly select: string }
  | { readonly ask: 'origins' | 'attacks'; readonly select: string; readonly name: string };

/**
 * Up to three questions: who is allied (the first bloc, else the first alliance), who came out of
 * the organization that most came out of, whom did the organization attack that attacked most.
 */
export function firstQuestions(network: Network): Question[] {
  const questions: Question[] = [];
  const organizations = new Map(network.organizations.map((one) => [one.id, one]));
  const bySign = (sign: unknown) =>
    network.relations.filter(({ type }) => relationType(type).sign === sign);
  const askAbout = (ask: 'origins' | 'attacks', relations: readonly Relation[]) => {
    const target = mostFrequent(relations.map((relation) => relation.target));
    const organization = target && organizations.get(target);
    if (organization) questions.push({ ask, select: organization.id, name: organization.name });
  };

  const allies = network.blocs[0] ?? bySign(1)[0];
  if (allies) questions.push({ ask: 'allies', select: allies.id });
  askAbout(
    'origins',
    bySign(null).filter(({ type }) => relationType(type).coded),
  );
  // In a hostile act the record's target is the one who acts.
  const isAttack = ({ target }: Relation) => {
    const actor = organizations.get(target);
    return actor !== undefined && !actsForTheState(actor.kind);
  };
  askAbout('attacks', bySign('hostile-act').filter(isAttack));
  return questions;
}

/** The first of the most frequent values; `undefined` for none. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
