/** Tables that count violence between two groups (UCDP, ACLED and such), told by their headers. */
import { type ColumnRole, rolesOf, type TableMapping } from './columns.ts';
import type { Contents } from './contents.ts';
import { share } from './contents.ts';
import type { EndColumns } from './ends.ts';
import { headerWords, TYPE_HEADERS } from './headers.ts';
import { isDividable } from './pair-cells.ts';
import type { Table } from './parse-table.ts';

/** What relations are called where no column says so; `relation-phrases.ts` knows it. */
const VIOLENCE = 'violence';

/** Headers as words, the likeliest first. */
const COLUMNS = {
  deaths: [
    /^(?:deaths best|best(?: est(?:imate)?)?)$/,
    /^(?:deaths|fatalities|dead|killed|muertes|muertos|fallecidos|mortes|mortos|vitimas fatais)$/,
  ],
  low: [/^(?:deaths low|low(?: est(?:imate)?)?|muertes minimo|mortes minimo|minimo)$/],
  high: [/^(?:deaths high|high(?: est(?:imate)?)?|muertes maximo|mortes maximo|maximo)$/],
  events: [/^(?:events|n events|event count|incidents|eventos|hechos|incidentes|ocorrencias)$/],
  when: [/^(?:year|ano|anio)$/, /^(?:event date|date|fecha|data|when|date start|cuando|quando)$/],
  where: [
    /^(?:state|estado|adm(?:in)? 1|province|provincia)$/,
    /^(?:where|place|location|region|regiao|lugar|donde|onde|ubicacion|local|country|pais)$/,
  ],
  type: [/^(?:type of violence|tipo de violencia)$/, /^event type$/],
} as const satisfies Partial<Record<ColumnRole, readonly RegExp[]>>;

const SIDES = [
  [/^side a$/, /^side b$/],
  [/^actor 1$/, /^actor 2$/],
] as const;

const PAIR = /^(?:dyad|dyad name|pair|par|diada|conflict|conflicto|conflito)$/;

/**
 * The mapping of a table that has deaths and two sides, in two columns or in one; `null` for any other. What it does not
 * use is not used at all: attributes of a thousand events would say nothing of a relation.
 * @param ends as other tables have them
 */
export function countsMapping(
  table: Table,
  contents: readonly Contents[],
  ends: EndColumns | null,
): TableMapping | null {
  const headers = table.header.map(headerWords);
  const known = new Map<number, ColumnRole>();
  const give = (role: keyof typeof COLUMNS, fits: (column: number) => boolean) => {
    for (const header of COLUMNS[role]) {
      const at = headers.findIndex((words, i) => !known.has(i) && header.test(words) && fits(i));
      if (at < 0) continue;
      known.set(at, role);
      return true;
    }
    return false;
  };
  const isNumeric = (column: number) => contents[column]?.isNumeric === true;
  if (!give('deaths', isNumeric)) return null;
  const sides = SIDES.map((pair) =>
    pair.map((side) => headers.findIndex((one) => side.test(one))),
  ).find((pair) => pair.every((at) => at >= 0));
  const [source, target] = sides ?? [ends?.source, ends?.target];
  const pair = headers.findIndex(
    (words, at) => PAIR.test(words) && share(contents[at]?.distinct ?? [], isDividable) > 0.5,
  );
  // Relations of several kinds that have deaths besides are relations.
  const isTypedOtherwise = headers.some((words) => TYPE_HEADERS.some((one) => one.test(words)));
  if (!sides && ends && isTypedOtherwise) return null;
  if (source !== undefined && target !== undefined) {
    known.set(source, 'source').set(target, 'target');
    if (!sides && ends?.names)
      known.set(ends.names.source, 'source-name').set(ends.names.target, 'target-name');
  } else if (pair >= 0) known.set(pair, 'pair');
  else return null;
  for (const role of ['low', 'high', 'events'] as const) give(role, isNumeric);
  for (const role of ['when', 'where'] as const)
    give(role, (column) => (contents[column]?.distinct.size ?? 0) > 0);
  const isTyped = give('type', () => true);
  const roles = rolesOf(headers.length, known).map((role) =>
    role === 'attribute' ? 'ignore' : role,
  );
  return { as: 'relations', roles, type: isTyped ? null : VIOLENCE, directed: false };
}
