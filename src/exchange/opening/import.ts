/** From files of any format to a network that could be opened, with all that has to be said before it is. */
import { decodeBytes } from '../../evidence/decoding.ts';
import { endingOf } from '../../network/file-formats.ts';
import { memberFolder } from '../../network/network.ts';
import type { Note } from '../../network/problems.ts';
import { parseFolder, parseJson } from '../../network/read-network.ts';
import { baseName } from '../file-name.ts';
import type { OnProgress } from '../formats/foreign-graph.ts';
import { DEEPEST, isDeep } from '../formats/json-depth.ts';
import { MOST_BYTES, refuseManyFiles, refuseSize } from '../formats/limits.ts';
import { isTable } from '../formats/tables/looks-like-table.ts';
import { triesJson, triesXml } from '../formats/tried-syntax.ts';
import { isUcinetBinary, kindOf, kindOfArchive, kindOfMarkup, kindOfText } from '../other-files.ts';
import { isZip, unzip } from '../zip.ts';
import { jsonReader, plainReader, workbookReader, xmlReader } from './detect.ts';
import {
  asForeign,
  asRead,
  type ImportChoices,
  type ImportResult,
  refuse,
  withNotes,
} from './import-result.ts';
import { readAsTables, readCsvFiles, sheetTables } from './import-tables.ts';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

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
    const texts = files.map(
      (file) => [nameInFolder(file.name), decodeBytes(file.bytes).raw] as const,
    );
    return asRead(parseFolder(new Map(texts)));
  }
  const tooMany = refuseManyFiles(files.length, first.name);
  if (tooMany) return { ok: false, problems: [tooMany], tables: [] };
  const known = files.filter(({ name, bytes: content }) => isOfNetworks(content, name));
  const notes = files
    .filter((file) => !known.includes(file))
    .map(({ name }): Note => ({ code: 'file-left-out', params: {}, place: baseName(name) }));
  const [only = first, ...rest] = known;
  if (rest.length === 0) return withNotes(notes, readFile(only, choices, onProgress));
  const other = known.find(({ name, bytes: content }) => !isTable(decodeBytes(content).raw, name));
  if (other) return refuse(other.name, { code: 'several-not-tables', params: {} });
  return withNotes(notes, readCsvFiles(known, choices, onProgress));
}

/** The name in the folder of a network: of a file of a member, with the folders of that. */
function nameInFolder(path: string): string {
  const [, member, file] = /(?:^|[/\\])members[/\\]([^/\\]+)[/\\]([^/\\]+)$/.exec(path) ?? [];
  return member !== undefined && file !== undefined
    ? `${memberFolder(member)}${file}`
    : baseName(path);
}

/** Whether a file among several could be read; a text about them, a licence or a picture is passed over. */
function isOfNetworks(bytes: Uint8Array, name: string): boolean {
  if (/(?:^|[/\\])(?:readme|licen[cs]e|copying|l[eé]eme)\b[^/\\]*$|\.(?:md|html?)$/i.test(name))
    return false;
  if (kindOf(bytes) || isZip(bytes)) return isZip(bytes);
  const text = decodeXml(bytes);
  return (
    !text.includes('\0') &&
    (plainReader(text, name) !== undefined || triesXml(text) || triesJson(text))
  );
}

/** An archive of a network's files, or one that a workbook is. */
function readArchive(
  { name, bytes }: InputFile,
  choices: ImportChoices,
  onProgress: OnProgress,
): ImportResult {
  const inside = unzip(bytes, MOST_BYTES);
  if (!inside) return refuse(name, { code: 'archive-unreadable', params: {} });
  const workbook = workbookReader(new Map(inside.map((one) => [one.name, one.bytes])));
  if (workbook) {
    const sheets = workbook.reader.read(new Map(inside.map((one) => [one.name, one.bytes])), name);
    if (!sheets.ok) return { ...sheets, tables: [] };
    onProgress(0.3);
    const tables = sheetTables(sheets.value, name, choices);
    if (tables.length === 0) return refuse(name, { code: 'table-empty', params: {} });
    const read = readAsTables(tables, { format: workbook.format, name }, choices, onProgress);
    return withNotes(sheets.notes, read);
  }
  const kind = kindOfArchive(inside.map((one) => one.name));
  if (kind) return refuse(name, { code: 'file-is', params: { kind } });
  if (inside.some((one) => isZip(one.bytes)))
    return refuse(name, { code: 'archive-unreadable', params: {} });
  return read(inside, choices, onProgress);
}

function readFile(file: InputFile, choices: ImportChoices, onProgress: OnProgress): ImportResult {
  const { name, bytes } = file;
  if (bytes.byteLength === 0) return refuse(name, { code: 'file-empty', params: {} });
  const kind = isUcinetBinary(name) ? 'ucinet-binary' : kindOf(bytes);
  if (kind) return refuse(name, { code: 'file-is', params: { kind } });
  if (isZip(bytes)) return readArchive(file, choices, onProgress);
  const text = decodeXml(bytes);
  if (text.includes('\0')) return refuse(name, { code: 'file-not-text', params: {} });
  onProgress(0.1);
  const part: OnProgress = (share) => onProgress(0.1 + 0.6 * share);
  const plain = plainReader(text, name);
  if (plain?.reader.of === 'table') return readCsvFiles([file], choices, part);
  if (plain) return asForeign(plain.format, plain.reader.read(text, name), name, choices);
  const markup = kindOfMarkup(text);
  if (markup) return refuse(name, { code: 'file-is', params: { kind: markup } });
  if (triesXml(text)) {
    const xml = xmlReader(text);
    if (xml) return asForeign(xml.format, xml.reader.read(text, name, part), name, choices);
    return refuse(name, { code: 'xml-unknown', params: {} });
  }
  if (!triesJson(text) && !/json$|^cx2$|^cyjs$/.test(endingOf(name))) {
    const known = kindOfText(text, name);
    return refuse(
      name,
      known ? { code: 'file-is', params: { kind: known } } : { code: 'text-unknown', params: {} },
    );
  }
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
