/** Who says what, and what rests on each source, as lines for people. */
import { type BlocLeft, changedBy, type FirmAnswer, type Unheard } from '../analysis/unheard.ts';
import type { Consensus } from '../network/claims.ts';
import type { Analysis } from './analysis.ts';
import { boundsOf, METHODS } from './answer-words.ts';

/** How many relations the sources stand to in which way, and those on which they do not agree. */
export function claimLines({ claims }: Pick<Analysis, 'claims'>): string[] {
  const counts = new Map<string, number>();
  for (const { consensus } of claims) counts.set(consensus, (counts.get(consensus) ?? 0) + 1);
  const apart = claims.filter(({ consensus }) => OPPOSED.has(consensus));
  return [
    `what sources say: ${[...counts].map(([consensus, n]) => `${consensus} ${n}`).join(', ')}`,
    ...apart.map(({ relation, consensus, sources }) => {
      const stances = [...sources].map(([source, stance]) => `${source} ${stance}`);
      return `  ${relation} (${consensus}): ${stances.join(', ')}`;
    }),
  ];
}

const OPPOSED: ReadonlySet<string> = new Set<Consensus>(['contested', 'changed']);

/** Each source left out in turn, then over how many of them each answer holds; none where there is one voice. */
export function sourceLines({ sources, blocs, questions }: Analysis): string[] {
  if (sources.length === 0) return [];
  const nameOf = (id: string) => blocs.find((one) => one.id === id)?.name ?? id;
  const answers: readonly FirmAnswer[] = [...questions, 'groupings', 'balance'];
  return [
    'without a source, each in turn:',
    ...sources.flatMap((one) => linesOf(one, nameOf)),
    'how firm the answers are:',
    ...answers.map((answer) => firmLine(answer, sources)),
  ];
}

function linesOf(one: Unheard, nameOf: (bloc: string) => string): string[] {
  const { source, says, relations, organizations, answers, grouped, regrouped, index } = one;
  const gone =
    organizations.length > 0 ? `; these organizations go: ${organizations.join(', ')}` : '';
  const groups = grouped.map((method) => METHODS[method]);
  return [
    `  ${source}: ${says} relations, ${relations.length} of them on it alone${gone}`,
    ...answers.map(({ question, gone, of }) => `    ${question}: loses ${gone} of ${of}`),
    ...one.blocsLeft.map((bloc) => `    ${blocLine(bloc, nameOf)}`),
    ...(groups.length > 0 ? [`    other groups: ${groups.join(', ')}`] : []),
    `    frustration index: ${boundsOf(index.before)}; then ${boundsOf(index.after)}${regrouped ? '; the best partition is another' : ''}`,
  ];
}

function blocLine(
  { bloc, goes, alsoBy, pairs, allied, left }: BlocLeft,
  nameOf: (bloc: string) => string,
): string {
  const claim = goes
    ? alsoBy.length > 0
      ? `claimed by ${alsoBy.join(', ')} alone`
      : 'nobody claims it'
    : 'still claimed';
  const alliances = left.map(({ relation, consensus }) => `${relation} (${consensus})`);
  return [
    `${nameOf(bloc)}: ${claim}; allied ${allied.after} of ${pairs} pairs, ${allied.before} before`,
    ...alliances,
  ].join('; ');
}

function firmLine(answer: FirmAnswer, sources: readonly Unheard[]): string {
  const changing = changedBy(sources, answer);
  const held = `  ${answer}: holds without ${sources.length - changing.length} of ${sources.length}`;
  return changing.length > 0 ? `${held}; not without ${changing.join(', ')}` : held;
}
