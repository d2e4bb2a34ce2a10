/** From parsed JSON to a checked network: the one way in, for what ships and for what is opened. */
import * as v from 'valibot';
import { crossCheck } from './checks.ts';
import { isEdtf } from './dates.ts';
import { wholeNetwork } from './joining/join.ts';
import { joiningProblems } from './joining/same.ts';
import {
  type Fault,
  type FileOf,
  type Outcome,
  type Problem,
  type Rule,
  unreadable,
} from './problems.ts';
import { SLUG } from './record-parts.ts';
import { FORMAT, joinedSchema, type Network, networkSchema, VERSION } from './records.ts';

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
  'joined',
] as const;

/** Sections that a joined network has from its members. */
const FROM_MEMBERS = ['sources', 'organizations', 'relations', 'disputes', 'coverage', 'readings'];

export const folderFile: FileOf = (section, member) => {
  const file = SECTIONS.some((known) => known === section) ? `${section}.json` : 'network.json';
  return member === undefined ? file : `${memberFolder(member)}${file}`;
};

/** Where the files of a member stand in the folder of a joined network. */
export function memberFolder(member: string): string {
  return `members/${member}/`;
}

/** All sections in one file; those of a member are named with it. */
export function inOneFile(file: string): FileOf {
  return (_, member) => (member === undefined ? file : `${file} › ${member}`);
}

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
 * Checks parsed JSON against the schema and the rules that span records (F1 to F6, F8 to F10). What it gives
 * is the input itself, with its unknown fields; of a joined network also the records that follow from its members.
 */
export function checkNetwork(data: unknown, fileOf: FileOf): Outcome<Network> {
  const foreign = foreignFormat(data, fileOf('network'));
  if (foreign) return refuse([foreign]);
  if (isObject(data) && data.joined !== undefined) return checkJoined(data, fileOf);
  const result = v.safeParse(networkSchema, data);
  if (!result.success) return refused(result.issues, data, fileOf);
  // The input itself is kept, not the parser's output, so that fields of later versions survive.
  const given = data as typeof result.output;
  const network: Network = { ...given, blocs: given.blocs ?? [], disputes: given.disputes ?? [] };
  const problems = crossCheck(network, fileOf);
  return problems.length > 0 ? refuse(problems) : { ok: true, value: network, notes: [] };
}

/** Checks each member as a network of its own, then what joins them, then what the joined network has of its own. */
function checkJoined(data: Readonly<Record<string, unknown>>, fileOf: FileOf): Outcome<Network> {
  const own = FROM_MEMBERS.filter((section) => data[section] !== undefined);
  if (own.length > 0) {
    const problems = own.map((section): Problem => {
      const fault = { code: 'joined-with-records', params: { section } } as const;
      return { rule: 'F10', file: fileOf(section), record: null, field: section, ...fault };
    });
    return refuse(problems);
  }
  const members = isObject(data.joined) ? data.joined.members : [];
  const checked = (Array.isArray(members) ? members : []).map((member: unknown, at) => {
    const id = isObject(member) && typeof member.id === 'string' ? member.id : String(at);
    if (isObject(member) && member.joined !== undefined) {
      const place = { file: fileOf('joined', id), record: id, field: 'joined' };
      return refuse([{ rule: 'F10', ...place, code: 'member-joined', params: {} }]);
    }
    return checkNetwork(member, (section) => fileOf(section, id));
  });
  const problems = checked.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return refuse(problems);
  const result = v.safeParse(joinedSchema, data);
  if (!result.success) return refused(result.issues, data, fileOf);
  // As above, the input itself.
  const given = data as typeof result.output;
  const joined = {
    members: checked.flatMap((one) => (one.ok ? one.value : [])),
    same: given.joined.same,
  };
  const apart = joiningProblems(joined, fileOf);
  if (apart.length > 0) return refuse(apart);
  const network = wholeNetwork({ ...given, blocs: given.blocs ?? [] }, joined);
  const broken = crossCheck(network, fileOf);
  return broken.length > 0 ? refuse(broken) : { ok: true, value: network, notes: [] };
}

type Issue = v.InferIssue<typeof networkSchema | typeof joinedSchema>;

function refused(issues: readonly Issue[], data: unknown, fileOf: FileOf): Outcome<Network> {
  return refuse(issues.map((issue) => schemaProblem(issue, data, fileOf)));
}

function refuse(problems: readonly Problem[]): Outcome<Network> {
  return { ok: false, problems };
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
export function schemaProblem(issue: Issue, data: unknown, fileOf: FileOf): Problem {
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

function schemaFault(issue: Issue): Fault {
  const { expected, received: found, requirement } = issue;
  if (found === 'undefined') return { code: 'field-missing', params: { expected } };
  if (issue.type === 'non_empty') return { code: 'field-empty', params: {} };
  if (requirement === isEdtf) return { code: 'not-a-date', params: { found } };
  const code = requirement === SLUG ? 'not-an-id' : 'wrong-value';
  return { code, params: { expected, found } };
}

function ruleOf(issue: Issue, keys: readonly (string | number)[]): Rule {
  const last = keys.at(-1);
  const inEvidence = keys.includes('evidence') || keys.includes('hedges');
  if (issue.requirement === SLUG) return 'F3';
  if (inEvidence && (keys.includes('selector') || last === 'source')) return 'F6';
  return 'F2';
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
