/** An analysis as JSON for programs and as lines for people. */
import { isProved } from '../analysis/frustration.ts';
import type { Agreement } from '../analysis/groupings.ts';
import type { OrganizationMeasures } from '../analysis/measures.ts';
import { TRIANGLE_KINDS } from '../analysis/triangles.ts';
import type { Analysis } from './analysis.ts';

/** One JSON object, indented, with a newline at its end; measures by type become plain fields. */
export function jsonAnalysis(analysis: Analysis): string {
  const plain = (_: string, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value) : value;
  const { clusterability, ...rest } = analysis;
  const indices = clusterability.map(({ partition, ...index }) => ({
    ...index,
    proved: isProved(index),
    ...partition,
  }));
  const report = {
    ...rest,
    frustration: indices[0],
    clusterability: indices,
  };
  return `${JSON.stringify(report, plain, 2)}\n`;
}

const METHODS = {
  connected: 'connected by alliance',
  mutual: 'mutually allied',
  balance: 'best partition by balance',
} as const;

/** The figures and the groups; measures of the ten organizations with the most neighbours. */
export function textAnalysis(analysis: Analysis): string {
  const { signed, triangles, clusterability, groupings, measures } = analysis;
  const { counts, balanced } = triangles;
  const kinds = TRIANGLE_KINDS.map((kind) => `${kind} ${counts[kind]}`).join(', ');
  const lines = [
    `${analysis.title} (of this coding)`,
    `signed graph: ${signed.nodes.length} organizations, ${signed.ties.length} ties`,
    ...signed.contradictions.map(({ a, b }) => `  left out, both allied and rivals: ${a}, ${b}`),
    `triangles: ${kinds}; in balance ${balanced === null ? 'none' : share(balanced)}`,
    ...clusterability.map((index) => {
      const { most, lower, upper } = index;
      const found = isProved(index)
        ? `${upper}, proved`
        : `between ${lower} and ${upper}, time is up`;
      return `${most === 2 ? 'frustration index' : `line index, at most ${most} groups`}: ${found}`;
    }),
    ...(clusterability[0]?.partition.frustrated ?? []).map(
      ({ a, b, sign }) => `  frustrated: ${a} ${sign > 0 ? '+' : '-'} ${b}`,
    ),
    ...groupings.flatMap(({ method, groups }) => [
      `${METHODS[method]}: ${groups.length}`,
      ...groups.map((group) => `  ${group.join(', ')}`),
    ]),
    ...analysis.agreement.map(agreementLine),
    `components: ${measures.components.length}; density ${number(measures.density)}; reciprocity ${number(measures.reciprocity)}`,
    'neighbours, + and - relations, betweenness, closeness:',
    ...[...measures.organizations]
      .sort((a, b) => b.neighbours - a.neighbours)
      .slice(0, 10)
      .map(measureLine),
  ];
  return `${lines.join('\n')}\n`;
}

function agreementLine({ method, bloc, same, together, apart, beyond }: Agreement): string {
  const start = `bloc ${bloc} and ${METHODS[method]}:`;
  if (same) return `${start} the same`;
  const parts = [
    `together ${together.join(', ') || 'none'}`,
    ...(apart.length > 0 ? [`apart ${apart.join(', ')}`] : []),
    ...(beyond.length > 0 ? [`and beyond it ${beyond.join(', ')}`] : []),
  ];
  return `${start} ${parts.join('; ')}`;
}

function measureLine(one: OrganizationMeasures): string {
  const figures = [one.neighbours, `+${one.positive}`, `-${one.negative}`];
  return `  ${one.organization}: ${figures.join(' ')} ${number(one.betweenness)} ${number(one.closeness)}`;
}

function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function number(value: number | null): string {
  return value === null ? 'none' : value.toFixed(3);
}
