/** What comes of reading files: a network that could be opened, or what is wrong. */
import type { FileFormatId } from '../../network/file-formats.ts';
import {
  type Fault,
  type Note,
  type Outcome,
  type Problem,
  unreadable,
} from '../../network/problems.ts';
import type { Network } from '../../network/records.ts';
import type { ForeignGraph } from '../formats/foreign-graph.ts';
import type { TableMapping } from '../formats/tables/columns.ts';
import type { TableReading } from '../formats/tables/parse-table.ts';
import type { MappedTable } from '../formats/tables/read-tables.ts';
import { foreignNetwork } from './foreign-network.ts';
import type { ForeignType, TypeChoices } from './foreign-types.ts';

/** What the reader decided; where nothing is, it is guessed. */
export interface ImportChoices {
  readonly types: TypeChoices;
  /** By the table's {@link signatureOf}. */
  readonly tables: ReadonlyMap<string, TableMapping>;
  /** By the table's name. */
  readonly readings: ReadonlyMap<string, TableReading>;
}

export const NO_CHOICES: ImportChoices = {
  types: new Map(),
  tables: new Map(),
  readings: new Map(),
};

export interface Proposal {
  readonly network: Network;
  /** What the files were read as. */
  readonly format: FileFormatId;
  readonly notes: readonly Note[];
  readonly types: readonly ForeignType[];
}

/** Tables stand beside what came of them, so that a reading that failed can be mended. */
export type ImportResult = { readonly tables: readonly MappedTable[] } & (
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

export function asForeign(
  format: FileFormatId,
  graph: Outcome<ForeignGraph>,
  file: string,
  choices: ImportChoices,
): ImportResult {
  if (!graph.ok) return { ...graph, tables: [] };
  const made = foreignNetwork(graph.value, file, choices.types);
  if (!made.ok) return { ...made, tables: [] };
  const { network, types } = made.value;
  return { ok: true, proposal: { network, format, types, notes: made.notes }, tables: [] };
}

export function asRead(outcome: Outcome<Network>): ImportResult {
  if (!outcome.ok) return { ...outcome, tables: [] };
  const { value: network, notes } = outcome;
  return { ok: true, proposal: { network, format: 'explorer', notes, types: [] }, tables: [] };
}

export function withNotes(notes: readonly Note[], result: ImportResult): ImportResult {
  if (!result.ok) return result;
  const proposal = { ...result.proposal, notes: [...notes, ...result.proposal.notes] };
  return { ...result, proposal };
}

export function refuse(file: string, fault: Fault): ImportResult {
  return { ok: false, problems: [unreadable(file, fault)], tables: [] };
}
