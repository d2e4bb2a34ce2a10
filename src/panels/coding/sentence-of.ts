/** The sentence that an entry makes, of one pair or of several organizations. */
import type { RelationEntry } from '../../coding/entries/relation-entry.ts';
import { actsForTheState } from '../../network/organization-kinds.ts';
import type { Organization } from '../../network/records.ts';
import { relationType } from '../../network/relation-types.ts';
import { words } from '../../words/words.ts';

interface Said {
  readonly before: string;
  readonly verb: string;
  readonly behind: string;
}

/** `null` while it names too few. */
export function sentenceOf(
  { type, actors, others }: Pick<RelationEntry, 'type' | 'actors' | 'others'>,
  organizations: ReadonlyMap<string, Organization>,
): Said | null {
  const known = (ids: readonly string[]) => ids.flatMap((id) => organizations.get(id) ?? []);
  const [subjects, objects] = [known(actors), known(others)];
  const [first] = subjects;
  const [object] = objects;
  if (!first) return null;
  const before = words.form.listed(subjects.map(words.reads.name));
  if (!object) {
    const { directed } = relationType(type);
    if (directed || subjects.length < 2) return null;
    return { before, verb: words.form.eachOther(type), behind: '' };
  }
  const behind = words.form.listed(objects.map(words.reads.name));
  if (subjects.length > 1) {
    const { reads, readsOfState } = words.types[type];
    const verb = (actsForTheState(first.kind) && readsOfState) || reads;
    return { before, verb: verb.many, behind };
  }
  const isAlong = relationType(type).subject === 'source';
  const [source, target] = isAlong ? [first, object] : [object, first];
  const { opening, verb } = words.reads.sentence({ type }, source, target);
  return { before: opening + before, verb, behind };
}
