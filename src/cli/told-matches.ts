/** What files say of organizations that are the same: one given to a command, and those of the networks. */
import * as v from 'valibot';
import type { ToldMatch } from '../analysis/decided-matches.ts';
import { originsIn } from '../network/joining/own-part.ts';
import { schemaProblem } from '../network/network.ts';
import { parseJson } from '../network/read-network.ts';
import type { KeptMatch, Network } from '../network/records.ts';
import { matchesSchema } from '../network/view-records.ts';
import { words } from '../words/words.ts';

/**
 * Reads a file of matches; those without `of` are of the one other network, where there are two.
 * @param members ids of the networks that are put together
 * @returns what is wrong with it, where it cannot be read
 */
export function matchesIn(
  json: string,
  file: string,
  members: readonly string[],
): ToldMatch[] | string {
  const parsed = parseJson(json, file);
  if (!parsed.ok) return parsed.problems.map(words.problem.line).join('\n');
  const data = { matches: parsed.value };
  const read = v.safeParse(matchesSchema, data);
  if (!read.success)
    return read.issues
      .map((issue) => words.problem.line(schemaProblem(issue, data, () => file)))
      .join('\n');
  const faults: string[] = [];
  const told = read.output.matches.flatMap((match, at): ToldMatch[] => {
    const others = members.filter((id) => id !== match.network);
    const of = match.of ?? (others.length === 1 ? others[0] : undefined);
    if (of !== undefined) return [{ ...match, of }];
    faults.push(
      `${file}: matches[${at}]: of which network is “${match.organization}”? Add "of": one of ${others.join(', ')}`,
    );
    return [];
  });
  return faults.length > 0 ? faults.join('\n') : told;
}

/** What the networks say themselves of organizations of each other. */
export function matchesOf(networks: readonly Network[], members: ReadonlySet<string>): ToldMatch[] {
  return networks.flatMap((network) => {
    const parts = network.joined ? [network, ...network.joined.members] : [network];
    return [
      ...(network.joined?.same ?? []),
      ...parts.flatMap((part) => {
        const origins = originsIn(part);
        return (part.matches ?? []).flatMap((match: KeptMatch): ToldMatch[] => {
          const origin = origins.get(match.organization);
          const { network: to, other, refused } = match;
          return origin && origin.network !== to && members.has(to)
            ? [{ of: origin.network, organization: origin.id, network: to, other, refused }]
            : [];
        });
      }),
    ];
  });
}
