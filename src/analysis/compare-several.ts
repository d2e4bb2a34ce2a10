/** Several networks side by side: what each says about the same pairs of organizations. */
import { type Origin, originKey } from '../network/joining/same.ts';
import type { Network } from '../network/records.ts';
import { SHARED_VERDICTS, type SharedVerdict } from '../network/verdicts.ts';
import { isInconsistent, type Statement, statement, verdictOn } from './compare.ts';

/** What one network says of a pair. */
export interface SaidOfPair {
  readonly network: string;
  /** Ids of its relations, in the order of the records. */
  readonly relations: readonly string[];
}

export interface SharedPair {
  readonly verdict: SharedVerdict;
  /** Places in the list of organizations, the smaller first. */
  readonly ends: readonly [number, number];
  /** The networks that say something, in their order. */
  readonly said: readonly SaidOfPair[];
}

interface Speaking {
  readonly network: string;
  readonly statements: Statement[];
}

/**
 * Compares networks pair by pair.
 * @param organizations all of all networks, those that are one together
 * @returns the pairs by verdict, within one as they come in the networks
 */
export function compareSeveral(
  networks: readonly Network[],
  organizations: readonly (readonly Origin[])[],
): SharedPair[] {
  const places = new Map(
    organizations.flatMap((one, at) => one.map((each) => [originKey(each), at] as const)),
  );
  const gathered = new Map<string, { ends: readonly [number, number]; all: Speaking[] }>();
  for (const { id: network, relations } of networks)
    for (const relation of relations) {
      const from = places.get(originKey({ network, id: relation.source })) as number;
      const to = places.get(originKey({ network, id: relation.target })) as number;
      if (from === to) continue;
      const ends = [Math.min(from, to), Math.max(from, to)] as const;
      const key = ends.join(' ');
      const pair = gathered.get(key) ?? { ends, all: [] };
      gathered.set(key, pair);
      const last = pair.all.at(-1);
      const own = last?.network === network ? last : { network, statements: [] };
      if (own !== last) pair.all.push(own);
      own.statements.push(statement(relation, from === ends[0]));
    }
  const pairs = [...gathered.values()].map(({ ends, all }): SharedPair => {
    const said = all.map(({ network, statements }) => ({
      network,
      relations: statements.map(({ relation }) => relation),
    }));
    return { verdict: verdictOfAll(all), ends, said };
  });
  const rank = ({ verdict }: SharedPair) => SHARED_VERDICTS.indexOf(verdict);
  return pairs.sort((one, other) => rank(one) - rank(other));
}

function verdictOfAll(all: readonly Speaking[]): SharedVerdict {
  const ofTwo = all.flatMap(({ statements: a }, at) =>
    all
      .slice(at + 1)
      .map(({ statements: b }) => verdictOn(a, b, isInconsistent(a) || isInconsistent(b))),
  );
  return SHARED_VERDICTS.find((one) => ofTwo.some((verdict) => verdict === one)) ?? 'alone';
}
