/** What a graph that passed through another program may have lost: sources, parents, a coder's ground. */
import type { Note } from '../../network/problems.ts';
import { quotesOf } from '../../network/quotes.ts';
import type { Network, Organization, Relation } from '../../network/records.ts';

interface Parts {
  readonly organizations: readonly Organization[];
  readonly relations: readonly Relation[];
  readonly sources: unknown;
  readonly [field: string]: unknown;
}

/**
 * Adds a bare record for each source that evidence names and the file does not have; takes away
 * parents that are not there, and the claim to be coded where a relation came without evidence.
 */
export function withReferences(data: Parts, notes: Note[]): unknown {
  const sources: unknown[] = Array.isArray(data.sources) ? data.sources : [];
  const known = new Set(
    sources.map((source) =>
      typeof source === 'object' && source !== null && 'id' in source ? source.id : null,
    ),
  );
  const quoted = quotesOf({ ...data, blocs: [], story: [] } as unknown as Network);
  const missing = new Set(quoted.map(({ source }) => source).filter((id) => !known.has(id)));
  for (const id of missing) notes.push({ code: 'source-added', params: {}, place: id });

  const organizations = new Set(data.organizations.map(({ id }) => id));
  const withParents = data.organizations.map((organization) => {
    const { parent, ...rest } = organization;
    if (parent === undefined || organizations.has(parent)) return organization;
    notes.push({ code: 'parent-left-out', params: { parent }, place: organization.id });
    return rest;
  });

  const { coder, ...uncoded } = data;
  const bare = data.relations.find(({ evidence }) => evidence.length === 0);
  const isCoded = coder !== undefined && !bare;
  if (coder !== undefined && bare)
    notes.push({ code: 'coder-left-out', params: {}, place: bare.id });
  return {
    ...(isCoded ? data : uncoded),
    organizations: withParents,
    sources: [...sources, ...[...missing].map((id) => ({ id, type: 'document', title: id }))],
  };
}
