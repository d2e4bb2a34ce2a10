/** `npm run merge`: networks put together into one, which keeps each of them whole. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type ApartReason,
  type DecidedMatches,
  decideMatches,
} from '../analysis/decided-matches.ts';
import type { Ground } from '../analysis/matching.ts';
import { laidOut } from '../exchange/publishing/laid-out.ts';
import { join } from '../network/joining/join.ts';
import type { Network, Same } from '../network/records.ts';
import { words } from '../words/words.ts';
import { badUsage, type CommandResult, messageOf, refused } from './command.ts';
import { readNetwork } from './folders.ts';
import { folderToMake, writeFolder } from './network-folder.ts';
import { matchesIn, matchesOf } from './told-matches.ts';

const USAGE = `Usage: npm run merge -- A B... [--matches FILE] [--same-ids] --out DIR [--force]

  A, B          networks: folders, or files saved with Export › JSON (explorer); of a joined one its members
  --matches     which organizations are the same, as in matches.json, with the network of each in "of":
                [{"of": "a", "organization": "zetas", "network": "b", "other": "los-zetas"}];
                with "refused": true the two stay apart. The networks' own matches hold too
  --same-ids    organizations of one id are the same: the networks are coded with one list of ids
  --out DIR     the folder to make
  --force       write into a folder that is not empty

Lists what it joined, what stays apart and why, and what it proposes to decide: that is not joined.
Exits with 0 where the folder is written, 1 where the networks cannot be joined, 2 where it cannot be
run as given.`;

export async function mergeCommand(args: string[]): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        matches: { type: 'string' },
        'same-ids': { type: 'boolean', default: false },
        out: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    });
    const file = values.matches;
    if (positionals.length < 2) return badUsage('Name two networks or more', USAGE);
    const made = await folderToMake(values);
    if (typeof made === 'string') return badUsage(made, USAGE);

    const read = await Promise.all(positionals.map(readNetwork));
    const networks = read.flatMap((one) => (one.ok ? one.value : []));
    const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
    if (problems.length > 0) return badUsage(problems.map(words.problem.line).join('\n'), USAGE);
    const whole = join(networks);
    if (!whole.ok) return refused(whole.problems);
    const { members } = whole.value.joined ?? {};
    if (!members) return badUsage('All that is named is one network', USAGE);
    const ids = members.map(({ id }) => id);
    const told = file === undefined ? [] : matchesIn(await readFile(file, 'utf8'), file, ids);
    if (typeof told === 'string') return badUsage(told, USAGE);
    const all = [...told, ...matchesOf(networks, new Set(ids))];
    const decided = decideMatches(members, all, values['same-ids']);
    const result = join(networks, decided.joined.map(plain));
    if (!result.ok) return refused(result.problems);
    await writeFolder(made.folder, laidOut(result.value));
    const lines = [...linesOf(decided), summary(result.value, decided, made.folder)];
    return { exitCode: 0, output: `${lines.join('\n')}\n`, errors: '' };
  } catch (error) {
    // An unknown option, a file that cannot be read, a folder that cannot be written.
    return badUsage(messageOf(error), USAGE);
  }
}

function plain({ of, organization, network, other }: Same): Same {
  return { of, organization, network, other };
}

const GROUNDS: Readonly<Record<Ground | 'told', string>> = {
  told: 'as told',
  kept: 'as told',
  id: 'same id',
  name: 'same name',
  alias: 'a name or alias in common',
  words: 'words of the name in common',
  refused: 'refused',
};

const REASONS: Readonly<Record<ApartReason, string>> = {
  refused: 'refused',
  'in-one-network': 'two organizations of one network would be one',
  'not-there': 'there is no such organization in one of the two',
};

function linesOf({ joined, proposed, apart }: DecidedMatches): string[] {
  const line = (mark: string, sign: string, pair: Same, why: string) =>
    `${mark} ${pair.of}:${pair.organization} ${sign} ${pair.network}:${pair.other} (${why})`;
  return [
    ...joined.map((one) => line('joined', '=', one, GROUNDS[one.ground])),
    ...apart.map((one) => line('apart', '≠', one, REASONS[one.reason])),
    ...proposed.map((one) => line('proposed', '?', one, GROUNDS[one.ground])),
  ];
}

function summary(
  network: Network,
  { joined, apart, proposed }: DecidedMatches,
  out: string,
): string {
  const { organizations, relations, joined: parts } = network;
  const counts = `${joined.length} pairs joined, ${apart.length} apart, ${proposed.length} proposed`;
  const size = `${organizations.length} organizations, ${relations.length} relations`;
  return `merge: ${parts?.members.length ?? 1} networks, ${counts}; ${out}: ${size}`;
}
