/** Answers as tables for other programs: the columns that the panel shows, with the ids behind them. */

import { amountOf, type MeasureId } from '../../analysis/amounts.ts';
import type { OrganizationMeasures } from '../../analysis/measures.ts';
import type { Triangle } from '../../analysis/triangles.ts';
import { writeList } from '../../exchange/formats/tables/own-tables.ts';
import type { Named } from '../../network/names.ts';
import type { TableOut } from '../../state/save-table.ts';
import { words } from '../../words/words.ts';

/** By id, for their names. */
type Organizations = ReadonlyMap<string, Named>;
type Sets = readonly (readonly string[])[];

/** A row for each organization, in the order given, with each measure in full precision. */
export function measuresTable(
  measures: readonly OrganizationMeasures[],
  shown: readonly MeasureId[],
  organizations: Organizations,
): TableOut {
  const { id, organization } = words.analysis.columns;
  return {
    head: [id, organization, ...shown.map((one) => words.measures.name(one))],
    rows: measures.map((one) => [
      ...named(one.organization, organizations),
      ...shown.map((measure) => String(amountOf(one, measure))),
    ]),
  };
}

/**
 * A row for each triangle: its signs, whether it is in balance, its corners, and the ids of the relations
 * of its sides.
 * @param corners the corners of a triangle in the order in which the panel tells them
 */
export function trianglesTable(
  triangles: readonly Triangle[],
  corners: (triangle: Triangle) => Triangle['organizations'],
  organizations: Organizations,
): TableOut {
  const { id, organization, signs, kind, balance, relations } = words.analysis.columns;
  const corner = (i: number) => [`${id} ${i}`, `${organization} ${i}`];
  return {
    head: [signs, kind, balance, ...[1, 2, 3].flatMap(corner), relations],
    rows: triangles.map((triangle) => [
      triangle.kind,
      words.balance.kind[triangle.kind],
      words.balance.balanced(triangle.kind),
      ...corners(triangle).flatMap((one) => named(one, organizations)),
      writeList(triangle.relations),
    ]),
  };
}

/** A row for each organization of a partition, with its part and its group in that, as the panel counts them. */
export function partitionTable(parts: readonly Sets[], organizations: Organizations): TableOut {
  const { id, organization, part, group } = words.analysis.columns;
  return {
    head: [part, group, id, organization],
    rows: parts.flatMap((sets, i) =>
      rowsOf(sets, organizations).map((cells) => [String(i + 1), ...cells]),
    ),
  };
}

/** A row for each member of each group, as the panel counts them; groups can share members. */
export function groupsTable(groups: Sets, organizations: Organizations): TableOut {
  const { id, organization, group } = words.analysis.columns;
  return { head: [group, id, organization], rows: rowsOf(groups, organizations) };
}

function rowsOf(groups: Sets, organizations: Organizations): string[][] {
  return groups.flatMap((members, i) =>
    members.map((one) => [String(i + 1), ...named(one, organizations)]),
  );
}

function named(id: string, organizations: Organizations): [string, string] {
  const organization = organizations.get(id);
  return [id, organization ? words.reads.name(organization) : id];
}
