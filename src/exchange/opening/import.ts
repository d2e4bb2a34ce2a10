/** From files of any format to a network that could be opened, with all that has to be said before it is. */
import { decodeBytes } from '../../evidence/decoding.ts';
import { endingOf, type FileFormatId } from '../../network/file-formats.ts';
import { parseFolder, parseJson } from '../../network/network.ts';
import {
  type Fault,
  type Note,
  type Outcome,
  type Problem,
  unreadable,
} from '../../network/problems.ts';
import type { Network } from '../../network/records.ts';
import { baseName } from '../file-name.ts';
import type { ForeignGraph, OnProgress } from '../formats/foreign-graph.ts';
import { DEEPEST, isDeep } from '../formats/json-depth.ts';
import { MOST_BYTES, refuseSize, refuseTooMany } from '../formats/limits.ts';
import type { TableMapping } from '../formats/tables/columns.ts';
import { guessMapping } from '../formats/tables/guess.ts';
import { isTable } from '../formats/tables/looks-like-table.ts';
import { parseTable, type Table } from '../formats/tables/parse-table.ts';
import { type MappedTable, readTables } from '../formats/tables/read-tables.ts';
import { triesJson, triesXml } from '../formats/tried-syntax.ts';
import { isZip, unzip } from '../zip.ts';
import { jsonReader, plainReader, xmlReader } from './detect.ts';
import { foreignNetwork } from './foreign-network.ts';
import type { ForeignType, TypeChoices } from './foreign-types.ts';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the reader decided; where nothing is, it is guessed. */
export interface ImportChoices {
  readonly types: TypeChoices;
  /** By the table's {@link signatureOf}. */
  readonly tables: ReadonlyMap<string, TableMapping>;
}

export const NO_CHOICES: ImportChoices = { types: new Map(), tables: new Map() };

/** What a table is known by when it comes again: its file's name and its header. */
export function signatureOf({ name, header }: Table): string {
  return [name, ...header].join('\n');
}

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

/**
 * Reads files as one network: one file of any format, an archive of files, the files of a network's
 * folder, or several tables. Never throws on what is in them.
 * @param onProgress told the share that is done, from 0 to 1
 */
export function importFiles(
  files: readonly InputFile[],
  choices: ImportChoices,
  onProgress: OnProgress = () => {},
): ImportResult {
  try {
    return read(files, choices, onProgress);
  } catch (error) {
    // The one thing that content can do to the readers: to be nested beyond what recursion bears.
    if (!(error instanceof RangeError)) throw error;
    return refuse(files[0]?.name ?? '', { code: 'file-too-deep', params: {} });
  }
}

function read(
  files: readonly InputFile[],
  choices: ImportChoices,
  onProgress: OnProgress,
): ImportResult {
  const [first] = files;
  if (!first) return refuse('', { code: 'no-file', params: {} });
  const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  const tooLarge = refuseSize(bytes, first.name);
  if (tooLarge) return { ok: false, problems: [tooLarge], tables: [] };
  if (files.length === 1) return readFile(first, choices, onProgress);
  if (files.some(({ name }) => baseName(name) === 'network.json')) {
    const texts = files.map((file) => [baseName(file.name), decodeBytes(file.bytes).raw] as const);
    return asRead(parseFolder(new Map(texts)));
  }
  const other = files.find(({ name, bytes: content }) => !isTable(decodeBytes(content).raw, name));
  if (other) return refuse(other.name, { code: 'several-not-tables', params: {} });
  return readAsTables(files, choices, onProgress);
}

function readFile(file: InputFile, choices: ImportChoices, onProgress: OnProgress): ImportResult {
  const { name, bytes } = file;
  if (bytes.byteLength === 0) return refuse(name, { code: 'file-empty', params: {} });
  if (isZip(bytes)) {
    const inside = unzip(bytes, MOST_BYTES);
    if (inside && !inside.some((one) => isZip(one.bytes))) return read(inside, choices, onProgress);
    return refuse(name, { code: 'archive-unreadable', params: {} });
  }
  const text = decodeXml(bytes);
  if (text.includes('\0')) return refuse(name, { code: 'file-not-text', params: {} });
  onProgress(0.1);
  const part: OnProgress = (share) => onProgress(0.1 + 0.6 * share);
  const plain = plainReader(text, name);
  if (plain?.reader.of === 'table') return readAsTables([file], choices, part);
  if (plain) return asForeign(plain.format, plain.reader.read(text, name), name, choices);
  if (triesXml(text)) {
    const xml = xmlReader(text);
    if (xml) return asForeign(xml.format, xml.reader.read(text, name, part), name, choices);
    return refuse(name, { code: 'xml-unknown', params: {} });
  }
  if (!triesJson(text) && !/json$|^cx2$|^cyjs$/.test(endingOf(name)))
    return refuse(name, { code: 'text-unknown', params: {} });
  const parsed = parseJson(text, name);
  if (!parsed.ok) return { ...parsed, tables: [] };
  onProgress(0.5);
  const { value } = parsed;
  if (isDeep(value)) return refuse(name, { code: 'json-too-deep', params: { most: DEEPEST } });
  const json = jsonReader(value);
  if (!json) return refuse(name, { code: 'json-unknown', params: {} });
  const { format, reader } = json;
  return reader.of === 'records'
    ? asRead(reader.read(value, name))
    : asForeign(format, reader.read(value, name), name, choices);
}

function readAsTables(
  files: readonly InputFile[],
  choices: ImportChoices,
  onProgress: OnProgress,
): ImportResult {
  const parsed = files.map(({ name, bytes }) => parseTable(bytes, name));
  const problems = parsed.flatMap((one) => (one.ok ? [] : one.problems));
  const tables = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  const notes = parsed.flatMap((one) => (one.ok ? one.notes : []));
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const tooMany = refuseTooMany(rows, files.map(({ name }) => baseName(name)).join(', '));
  if (tooMany) problems.push(tooMany);
  if (problems.length > 0) return { ok: false, problems, tables: [] };
  onProgress(0.5);
  const mapped = tables.map((table) => ({
    table,
    mapping: choices.tables.get(signatureOf(table)) ?? guessMapping(table, tables),
  }));
  const graph = readTables(mapped);
  const name = files.map((file) => baseName(file.name)).join(', ');
  const result = asForeign('csv', graph, name, choices);
  if (!result.ok) return { ...result, tables: mapped };
  const proposal = { ...result.proposal, notes: [...notes, ...result.proposal.notes] };
  return { ok: true, proposal, tables: mapped };
}

function asForeign(
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

function asRead(outcome: Outcome<Network>): ImportResult {
  if (!outcome.ok) return { ...outcome, tables: [] };
  const { value: network, notes } = outcome;
  return { ok: true, proposal: { network, format: 'explorer', notes, types: [] }, tables: [] };
}

/** XML can say its own encoding; anything else is told from the bytes. */
function decodeXml(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^<\?xml[^>]*encoding=["']([\w.:-]+)["']/.exec(start)?.[1];
  if (declared === undefined || /^utf-?8$/i.test(declared)) return decodeBytes(bytes).raw;
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return decodeBytes(bytes).raw;
  }
}

function refuse(file: string, fault: Fault): ImportResult {
  return { ok: false, problems: [unreadable(file, fault)], tables: [] };
}
