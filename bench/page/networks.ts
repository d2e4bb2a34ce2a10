/** Networks that the page is measured with: made up, each relation with a quote, with places and without. */
import { laidOut } from '../../src/exchange/publishing/laid-out.ts';
import type { Network, Relation } from '../../src/network/records.ts';
import { makeNetwork } from '../made-network.ts';

const RELATIONS_EACH = 3;
const SEED = 16;
const SOURCE = 'made-up';
/** Members of the bloc that is highlighted, at most. */
const MEMBERS = 20;

export interface Measured {
  readonly organizations: number;
  readonly relations: number;
  /** Files of the network: every organization with its place, and none. */
  readonly placed: string;
  readonly bare: string;
  /** Organizations, those with about as many relations as the others have first. */
  readonly usual: readonly string[];
}

/** @param organizations so many, and three relations each */
export function measured(organizations: number): Measured {
  const made = makeNetwork('bench', organizations * RELATIONS_EACH, SEED, RELATIONS_EACH);
  const members = made.organizations.slice(0, MEMBERS).map(({ id }) => ({ organization: id }));
  const bare: Network = {
    ...made,
    sources: [{ id: SOURCE, type: 'book', title: 'Made up' }],
    relations: made.relations.map(quoted),
    blocs: [{ id: 'bloc', name: 'Bloc', members, evidence: [] }],
  };
  return {
    organizations,
    relations: bare.relations.length,
    placed: JSON.stringify(laidOut(bare)),
    bare: JSON.stringify(bare),
    usual: byUsualness(bare),
  };
}

function quoted(relation: Relation, i: number): Relation {
  const exact = `In that year ${relation.source} and ${relation.target} were seen together ${i}.`;
  const start = i * (exact.length + 1);
  return {
    ...relation,
    evidence: [
      {
        source: SOURCE,
        role: 'supports',
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start, end: start + exact.length },
        ],
      },
    ],
  };
}

function byUsualness({ organizations, relations }: Network): string[] {
  const ties = new Map<string, number>();
  for (const { source, target } of relations)
    for (const end of [source, target]) ties.set(end, (ties.get(end) ?? 0) + 1);
  const far = (id: string) => Math.abs((ties.get(id) ?? 0) - 2 * RELATIONS_EACH);
  return organizations.map(({ id }) => id).sort((a, b) => far(a) - far(b));
}
