/** An analysis as JSON for programs and as lines for people. */
import type { SetPair } from '../analysis/best-partitions.ts';
import type { Spread } from '../analysis/chance.ts';
import type { Bounds } from '../analysis/component-search.ts';
import { isProved, type LineIndex, normalised } from '../analysis/frustration.ts';
import type { OrganizationMeasures } from '../analysis/measures.ts';
import type { SignedGraph } from '../analysis/signed-graph.ts';
import { restOf, statementsBehind } from '../analysis/statements.ts';
import { TRIANGLE_KINDS } from '../analysis/triangles.ts';
import { words } from '../words/words.ts';
import type { Analysis, Compared, NamedBloc } from './analysis.ts';
import { boundsOf, METHODS } from './answer-words.ts';
import { claimLines, sourceLines } from './sources-report.ts';

/**
 * One JSON object, indented, with a newline at its end; measures by type become plain fields, and what
 * counts relations has the ids of the statements on which they rest.
 */
export function jsonAnalysis(analysis: Analysis): string {
  const plain = (_: string, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value) : value;
  const { clusterability, signed, triangles, ...rest } = analysis;
  const behind = (relations: readonly string[]) =>
    statementsBehind(analysis.statements, relations).map(({ id }) => id);
  const indices = clusterability.map(({ partition, ...index }) => ({
    ...index,
    proved: isProved(index),
    ...partition,
  }));
  const [two] = indices;
  const report = {
    ...rest,
    signed: { ...signed, statements: behind(relationsIn(signed)) },
    triangles: {
      ...triangles,
      list: triangles.list.map((one) => ({ ...one, statements: behind(one.relations) })),
    },
    frustration: two && { ...two, normalised: normalisedBounds(two, analysis.signed) },
    clusterability: indices,
  };
  return `${JSON.stringify(report, plain, 2)}\n`;
}

function relationsIn({ ties }: SignedGraph): string[] {
  return ties.flatMap(({ relations }) => relations);
}

function normalisedBounds({ lower, upper }: Bounds, signed: SignedGraph): Bounds {
  return { lower: normalised(upper, signed), upper: normalised(lower, signed) };
}

/** The figures and the groups; measures of the ten organizations with the most neighbours. */
export function textAnalysis(analysis: Analysis): string {
  const { signed, triangles, clusterability, chance, groupings, measures, layer } = analysis;
  const { counts, balanced } = triangles;
  const { when } = analysis.options;
  const [two, ...others] = clusterability;
  const kinds = TRIANGLE_KINDS.map((kind) => `${kind} ${counts[kind]}`).join(', ');
  const rest = (relations: readonly string[]) =>
    words.statements.rest(restOf(analysis.statements, relations));
  const lines = [
    `${analysis.title} (of this coding)`,
    ...(when === null ? [] : [`of the time: ${when}`]),
    ...(analysis.leftOut.length > 0 ? [`left out: ${analysis.leftOut.join(', ')}`] : []),
    `signed graph: ${signed.nodes.length} organizations, ${signed.ties.length} ties${rest(relationsIn(signed))}`,
    ...signed.contradictions.map(({ a, b }) => `  left out, both allied and rivals: ${a}, ${b}`),
    `triangles: ${kinds}; in balance ${balanced === null ? 'none' : words.balance.percent(balanced)}${rest(triangles.list.flatMap(({ relations }) => relations))}`,
    ...(chance.balanced ? [`  by chance: ${spread(chance.balanced, words.balance.percent)}`] : []),
    ...(two ? frustrationLines(two, analysis) : []),
    ...others.map((index) => `line index, at most ${index.most} groups: ${boundsOf(index)}`),
    ...groupings.flatMap(({ method, groups }) => [
      `${METHODS[method]}: ${groups.length}`,
      ...groups.map((group) => `  ${group.join(', ')}`),
    ]),
    ...analysis.agreement.map((one) =>
      agreementLine(
        one,
        analysis.blocs.find(({ id }) => id === one.bloc),
      ),
    ),
    ...claimLines(analysis),
    ...sourceLines(analysis),
    `measures of: ${layer.types.join(', ')}${layer.statedOnly ? '; only what is stated' : ''}`,
    `components: ${measures.components.length}; density ${number(measures.density)}; reciprocity ${number(measures.reciprocity)}`,
    'neighbours, + and - relations, betweenness, closeness:',
    ...[...measures.organizations]
      .sort((a, b) => b.neighbours - a.neighbours)
      .slice(0, 10)
      .map(measureLine),
  ];
  return `${lines.join('\n')}\n`;
}

function frustrationLines(index: LineIndex, { signed, chance }: Analysis): string[] {
  const { lower, upper } = normalisedBounds(index, signed);
  const share = lower === upper ? number(upper) : `between ${number(lower)} and ${number(upper)}`;
  return [
    `frustration index: ${boundsOf(index)}`,
    `  normalised, 1 in balance: ${share}`,
    `  by chance${chance.isExact ? '' : ', at most'}: ${spread(chance.frustration, number)}`,
    ...bestInTwo(index),
  ];
}

/** What the best partition in two frustrates, and what all that are as good have in common. */
function bestInTwo({ partition, inCommon }: LineIndex): string[] {
  const lines = partition.frustrated.map(
    ({ a, b, sign }) => `  frustrated: ${a} ${sign > 0 ? '+' : '-'} ${b}`,
  );
  if (!inCommon) return lines;
  const { sets, apart, either, unknown, omitted } = inCommon;
  const pair = ([one, other]: SetPair) =>
    [one, other].map((at) => sets[at]?.join(', ')).join(' | ');
  return [
    ...lines,
    '  in all best partitions:',
    ...sets.filter((ids) => ids.length > 1).map((ids) => `    together: ${ids.join(', ')}`),
    ...apart.map((one) => `    apart: ${pair(one)}`),
    ...either.map((one) => `    either: ${pair(one)}`),
    ...(unknown.length > 0 ? [`    not known in the time: ${unknown.length} pairs`] : []),
    ...(omitted > 0 ? [`    not compared: ${omitted} organizations`] : []),
  ];
}

function agreementLine(
  { method, bloc, same, together, apart, beyond, grounds }: Compared,
  named: NamedBloc | undefined,
): string {
  const start = `${named ? `${named.name} (${named.claim})` : bloc} and ${METHODS[method]}:`;
  const { relations, statements, ofBloc } = grounds;
  const said =
    together.length > 1 && statements.length > 0
      ? `. ${words.groupings.circular(relations.length, statements.length, ofBloc.length)}`
      : '';
  if (same) return `${start} the same${said}`;
  const parts = [
    `together ${together.join(', ') || 'none'}`,
    ...(apart.length > 0 ? [`apart ${apart.join(', ')}`] : []),
    ...(beyond.length > 0 ? [`and beyond it ${beyond.join(', ')}`] : []),
  ];
  return `${start} ${parts.join('; ')}${said}`;
}

function measureLine(one: OrganizationMeasures): string {
  const figures = [one.neighbours, `+${one.positive}`, `-${one.negative}`];
  return `  ${one.organization}: ${figures.join(' ')} ${number(one.betweenness)} ${number(one.closeness)}`;
}

function spread({ mean, low, high }: Spread, say: (value: number) => string): string {
  return `${say(mean)}, 19 of 20 times from ${say(low)} to ${say(high)}`;
}

function number(value: number | null): string {
  return value === null ? 'none' : words.measures.value(value);
}
