/**
 * Reads the files of networks. Apart from what checks them, because what ships is parsed already and the first picture
 * does not wait for this.
 */
import { jsonFault } from './json-fault.ts';
import { assembleNetwork, checkNetwork, folderFile, inOneFile, SECTIONS } from './network.ts';
import { type Fault, type FileOf, type Outcome, type Problem, unreadable } from './problems.ts';
import type { Network } from './records.ts';

/**
 * Reads a network in its one-object form.
 * @param json the file's text; a byte order mark is ignored
 * @param file the name to use in problems
 */
export function parseNetwork(json: string, file: string): Outcome<Network> {
  const parsed = parseJson(json, file);
  return parsed.ok ? checkNetwork(parsed.value, inOneFile(file)) : parsed;
}

/**
 * Reads a network from the files of its folder.
 * @param files file name (`relations.json`, `members/a/relations.json`) to text; files of other names are ignored
 */
export function parseFolder(files: ReadonlyMap<string, string>): Outcome<Network> {
  const { head, sections, problems } = readFiles(files, folderFile);
  const members = memberIds(files).map((id) => {
    const member = readFiles(files, (section) => folderFile(section, id));
    problems.push(...member.problems);
    return { ...Object(member.head), ...member.sections };
  });
  if (problems.length > 0) return { ok: false, problems };
  const { joined } = sections;
  const isJoined = joined !== undefined || members.length > 0;
  const whole = isJoined
    ? { ...sections, joined: { same: [], ...Object(joined), members } }
    : sections;
  return assembleNetwork(head, whole);
}

/** The names of the folders of members, sorted. */
function memberIds(files: ReadonlyMap<string, string>): string[] {
  const ids = [...files.keys()].flatMap((name) => {
    const [, id = '', file] = /^members\/([^/]+)\/([^/]+)$/.exec(name) ?? [];
    return file === undefined ? [] : [id];
  });
  return [...new Set(ids)].sort();
}

interface ReadFiles {
  readonly head: unknown;
  /** Those that there are. */
  readonly sections: Readonly<Record<string, unknown>>;
  readonly problems: Problem[];
}

function readFiles(files: ReadonlyMap<string, string>, fileOf: FileOf): ReadFiles {
  const headFile = fileOf('network');
  const problems = files.has(headFile) ? [] : [unreadable(headFile, NO_HEAD)];
  const read = (file: string): unknown => {
    const json = files.get(file);
    if (json === undefined) return undefined;
    const parsed = parseJson(json, file);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems);
    return undefined;
  };
  const sections = SECTIONS.map((section) => [section, read(fileOf(section))] as const);
  const present = sections.filter(([, data]) => data !== undefined);
  return { head: read(headFile), sections: Object.fromEntries(present), problems };
}

const NO_HEAD = { code: 'folder-without-head', params: {} } as const;

/** Reads JSON; a byte order mark is ignored, and what is no JSON is a problem that names the place. */
export function parseJson(json: string, file: string): Outcome<unknown> {
  const text = json.replace(/^\uFEFF/, '');
  try {
    return { ok: true, value: JSON.parse(text), notes: [] };
  } catch (error) {
    return { ok: false, problems: [unreadable(file, faultIn(text, error))] };
  }
}

function faultIn(text: string, error: unknown): Fault {
  const fault = jsonFault(text);
  if (fault === null) return { code: 'json-unreadable', params: { error: String(error) } };
  const lines = text.slice(0, fault).split(/\r\n?|\n/);
  const line = lines.length;
  if (fault === text.length) return { code: 'json-cut-off', params: { line } };
  return { code: 'json-broken', params: { line, column: (lines.at(-1) ?? '').length + 1 } };
}
