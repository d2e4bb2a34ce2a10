/** Blocs, disputes and steps of a story about records that another program took away. */
import * as v from 'valibot';
import type { Note } from '../../network/problems.ts';
import { networkSchema, type Organization, type Relation } from '../../network/records.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Records {
  readonly organizations: readonly Organization[];
  readonly relations: readonly Relation[];
}

/**
 * Leaves out of a network's head what speaks of records that the file no longer has, each with a note: the
 * member of a bloc, a dispute, what a step selects. What is no list of records the check of the network tells.
 */
export function withoutLost<Head extends Fields>(
  head: Head,
  records: Records,
  notes: Note[],
): Head {
  const organizations = new Set(records.organizations.map(({ id }) => id));
  const known = new Map<string, { readonly evidence?: readonly unknown[] }>([
    ...records.organizations.map(({ id }) => [id, {}] as const),
    ...records.relations.map((relation) => [relation.id, relation] as const),
  ]);
  const isKnown = (id: string | undefined, owner: string) => {
    if (id === undefined || known.has(id)) return true;
    notes.push({ code: 'reference-left-out', params: { id }, place: owner });
    return false;
  };
  const { entries } = networkSchema;
  const left: { blocs?: unknown; disputes?: unknown; story?: unknown } = {};

  if (v.is(entries.blocs, head.blocs) && head.blocs) {
    const blocs = head.blocs.map((bloc) => ({
      ...bloc,
      members: bloc.members.filter(
        ({ organization }) => organizations.has(organization) || isKnown(organization, bloc.id),
      ),
    }));
    left.blocs = blocs;
    for (const bloc of blocs) known.set(bloc.id, bloc);
  }
  if (v.is(entries.disputes, head.disputes) && head.disputes)
    left.disputes = head.disputes.filter(({ id, about, evidence }) => {
      if (!isKnown(about, id)) return false;
      if (evidence === undefined || known.get(about)?.evidence?.[evidence]) return true;
      notes.push({ code: 'reference-left-out', params: { id: about }, place: id });
      return false;
    });
  if (v.is(entries.story, head.story) && head.story)
    left.story = head.story.map(({ select, highlight, ...step }) => ({
      ...step,
      ...(select !== undefined && isKnown(select, step.id) && { select }),
      ...(highlight !== undefined && isKnown(highlight, step.id) && { highlight }),
    }));
  return { ...head, ...left };
}
