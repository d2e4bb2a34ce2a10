/** From parsed JSON to a checked network: the one way in, for what ships and for what is opened. */
import * as v from 'valibot';
import { crossCheck } from './checks.ts';
import { isEdtf } from './dates.ts';
import {
  type Fault,
  type FileOf,
  type Outcome,
  type Problem,
  type Rule,
  unreadable,
} from './problems.ts';
import { SLUG } from './record-parts.ts';
import { FORMAT, type Network, networkSchema, VERSION } from './records.ts';

/** Sections of a network and the file of the folder that holds each. */
export const SECTIONS = [
  'sources',
  'organizations',
  'relations',
  'blocs',
  'disputes',
  'layout',
  'layouts',
  'story',
  'matches',
  'coverage',
  'readings',
] as const;

export const folderFile: FileOf = (section) =>
  SECTIONS.some((known) => known === section) ? `${section}.json` : 'network.json';

/** Joins the parsed files of a folder (the head from `network.json`) into one checked network. */
export function assembleNetwork(
  head: unknown,
  sections: Readonly<Record<string, unknown>>,
): Outcome<Network> {
  const present = Object.entries(sections).filter(([, data]) => data !== undefined);
  return checkNetwork(
    isObject(head) ? { ...head, ...Object.fromEntries(present) } : head,
    folderFile,
  );
}

/**
 * Checks parsed JSON against the schema and the rules that span records (F1 to F6, F8, F9). What it gives
 * is the input itself, with its unknown fields.
 */
export function checkNetwork(data: unknown, fileOf: FileOf): Outcome<Network> {
  const foreign = foreignFormat(data, fileOf('network'));
  if (foreign) return { ok: false, problems: [foreign] };
  const result = v.safeParse(networkSchema, data);
  if (!result.success) {
    return {
      ok: false,
      problems: result.issues.map((issue) => schemaProblem(issue, data, fileOf)),
    };
  }
  // The input itself is kept, not the parser's output, so that fields of later versions survive.
  const given = data as typeof result.output;
  const network: Network = { ...given, blocs: given.blocs ?? [], disputes: given.disputes ?? [] };
  const problems = crossCheck(network, fileOf);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: network, notes: [] };
}

function foreignFormat(data: unknown, file: string): Problem | null {
  if (!isObject(data) || data.format !== FORMAT) {
    const fault = { code: 'not-explorer-json', params: { format: FORMAT } } as const;
    return { ...unreadable(file, fault), field: 'format' };
  }
  if (data.version === VERSION) return null;
  const params = { found: JSON.stringify(data.version ?? null), known: VERSION };
  return { ...unreadable(file, { code: 'version-unknown', params }), field: 'version' };
}

/** What an issue of the schema is, with its place in the data that was checked. */
export function schemaProblem(
  issue: v.InferIssue<typeof networkSchema>,
  data: unknown,
  fileOf: FileOf,
): Problem {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const [section = 'network', index] = keys;
  const inList = typeof index === 'number';
  const owner = inList && isObject(data) ? (data[section] as unknown[])[index] : undefined;
  const id = isObject(owner) && typeof owner.id === 'string' ? owner.id : null;
  const field = (inList ? keys.slice(2) : keys).join('.');
  return {
    rule: ruleOf(issue, keys),
    file: fileOf(String(section)),
    record: id ?? (inList ? `${section}[${index}]` : null),
    field: field === '' ? null : field,
    ...schemaFault(issue),
  };
}

function schemaFault(issue: v.InferIssue<typeof networkSchema>): Fault {
  const { expected, received: found, requirement } = issue;
  if (found === 'undefined') return { code: 'field-missing', params: { expected } };
  if (issue.type === 'non_empty') return { code: 'field-empty', params: {} };
  if (requirement === isEdtf) return { code: 'not-a-date', params: { found } };
  const code = requirement === SLUG ? 'not-an-id' : 'wrong-value';
  return { code, params: { expected, found } };
}

function ruleOf(
  issue: v.InferIssue<typeof networkSchema>,
  keys: readonly (string | number)[],
): Rule {
  const last = keys.at(-1);
  const inEvidence = keys.includes('evidence') || keys.includes('hedges');
  if (issue.requirement === SLUG) return 'F3';
  if (inEvidence && (keys.includes('selector') || last === 'source')) return 'F6';
  return 'F2';
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
