/** What a table of the drawer declares. */
import type { Row, Sort } from '../../analysis/rows.ts';
import type { Checks } from '../../evidence/states.ts';
import type { Voices } from '../../network/claims.ts';
import type { Network } from '../../network/records.ts';

export interface Column {
  readonly title: () => string;
  /** CSS pixels; wider windows share out the rest in proportion. */
  readonly width: number;
  /** `words`: the source's own. */
  readonly look?: 'words' | 'number';
  /** True where rows that agree in this column make sensible groups. */
  readonly groups?: true;
}

export interface Table<Id extends string = string> {
  /** From left to right. The first says what the row leads to. */
  readonly columns: Readonly<Record<Id, Column>>;
  readonly sort: Sort & { readonly column: Id };
  /** CSS pixels, the same for every row. */
  readonly rowHeight: number;
  /** Whether the first column stays in view where there are more than fit. */
  readonly holdsFirst?: true;
  /** @param voices what sources say of each relation of the network, by its id */
  readonly rows: (
    network: Network,
    checks: Checks,
    voices: ReadonlyMap<string, Voices>,
  ) => Row<Id>[];
}
