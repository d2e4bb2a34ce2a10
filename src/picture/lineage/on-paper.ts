/** What is drawn of a lineage where nobody chose otherwise, and how it stands on paper. */
import type { Lineage, WithoutPlace } from '../../network/lineage.ts';
import type { RelationTypeId } from '../../network/relation-types.ts';
import { words } from '../../words/words.ts';

/** What a picture that leaves the page has room for. */
export const ON_PAPER = { turn: 'across', perYear: 24, mostLabel: 260 } as const;

/** So many spans are all drawn at first; of more, those of what is selected. */
const FEW = 25;

/** The types of which all spans are drawn at first. */
export function typesAtFirst({ spans }: Pick<Lineage, 'spans'>): readonly RelationTypeId[] {
  return spans.length <= FEW ? [...new Set(spans.map(({ relation }) => relation.type))] : [];
}

/** What a picture of a lineage says of itself besides what any picture says. */
export function saidOfLineage({ organizations, relations }: WithoutPlace): {
  what: string;
  besides: string | null;
} {
  const names = organizations.map(words.reads.name);
  const isWhole = relations.length === 0 && names.length === 0;
  return {
    what: words.lineage.what,
    besides: isWhole ? null : words.lineage.besides(relations.length, names),
  };
}
