/**
 * Reads the files of networks. Apart from what checks them, because what ships is parsed already and the first picture
 * does not wait for this.
 */
import { jsonFault } from './json-fault.ts';
import { assembleNetwork, checkNetwork, folderFile, SECTIONS } from './network.ts';
import { type Fault, type Outcome, type Problem, unreadable } from './problems.ts';
import type { Network } from './records.ts';

/**
 * Reads a network in its one-object form.
 * @param json the file's text; a byte order mark is ignored
 * @param file the name to use in problems
 */
export function parseNetwork(json: string, file: string): Outcome<Network> {
  const parsed = parseJson(json, file);
  return parsed.ok ? checkNetwork(parsed.value, () => file) : parsed;
}

/**
 * Reads a network from the files of its folder.
 * @param files file name (`relations.json`) to text; files of other names are ignored
 */
export function parseFolder(files: ReadonlyMap<string, string>): Outcome<Network> {
  const problems: Problem[] = files.has('network.json') ? [] : [NO_HEAD];
  const read = (file: string): unknown => {
    const json = files.get(file);
    if (json === undefined) return undefined;
    const parsed = parseJson(json, file);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems);
    return undefined;
  };
  const head = read('network.json');
  const sections = SECTIONS.map((section) => [section, read(folderFile(section))] as const);
  if (problems.length > 0) return { ok: false, problems };
  return assembleNetwork(head, Object.fromEntries(sections));
}

const NO_HEAD = unreadable('network.json', { code: 'folder-without-head', params: {} });

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
  return { code: 'json-broken', params: { line, column: (lines.at(-1)?.length ?? 0) + 1 } };
}
