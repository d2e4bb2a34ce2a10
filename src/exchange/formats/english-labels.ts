/**
 * The English that files for programs speak, whatever the language of the page: the same network gives
 * the same file everywhere. It is part of the formats, and not of the interface's words.
 */
import { sayEach } from '../../network/ends.ts';
import { nameIn } from '../../network/names.ts';
import { actsForTheState } from '../../network/organization-kinds.ts';
import { partsOf } from '../../network/readings.ts';
import type { Network, Organization, Relation } from '../../network/records.ts';
import type { RelationTypeId } from '../../network/relation-types.ts';

interface Labels {
  /** From source to target, as arrows run in other programs. */
  readonly edge: string;
  /** In the sentence, whose subject is who acts; `many` where a plural subject needs another. */
  readonly verb: string;
  readonly many?: string;
}

/** A type whose labels are others where a body of the state acts has these as well. */
const LABELS: Readonly<Record<RelationTypeId, Labels & { readonly ofState?: Labels }>> = {
  alliance: { edge: 'alliance', verb: 'is allied with', many: 'are allied with' },
  rivalry: { edge: 'rivalry', verb: 'fought' },
  'splinter-of': { edge: 'came out of', verb: 'came out of' },
  'target-of': {
    edge: 'was attacked by',
    verb: 'attacked',
    ofState: { edge: 'was pursued by', verb: 'pursued' },
  },
  'other-undirected': { edge: 'other', verb: 'is tied to', many: 'are tied to' },
  'other-directed': { edge: 'points to', verb: 'points to', many: 'point to' },
};

type Ends = Pick<Network, 'organizations' | 'relations'>;

/** By the relation's id: what its edge is labelled; of an attack, whose source is the attacked, “was attacked by”. */
export function edgeLabels(network: Ends): ReadonlyMap<string, string> {
  return sayEach(
    network,
    (relation, source, target) =>
      relation.typeName ?? labelsOf(relation, partsOf(relation.type, source, target).subject).edge,
  );
}

/** By id: what records are called in English; of a relation its sentence. */
export function englishTitles(
  network: Ends & Pick<Network, 'blocs' | 'story'>,
): ReadonlyMap<string, string> {
  const { organizations, blocs, story = [] } = network;
  const sentences = sayEach(network, (relation, source, target) => {
    const { subject, object } = partsOf(relation.type, source, target);
    const { verb, many = verb } = labelsOf(relation, subject);
    const said = relation.typeName ?? (nameIn(subject, 'en').plural ? many : verb);
    return `${subject.name} ${said} ${object.name}`;
  });
  return new Map([
    ...[...organizations, ...blocs].map(({ id, name }) => [id, name] as const),
    ...sentences,
    ...story.map(({ id }, i) => [id, `Step ${i + 1} of the story`] as const),
  ]);
}

function labelsOf({ type }: Relation, { kind }: Organization): Labels {
  const labels = LABELS[type];
  return (actsForTheState(kind) ? labels.ofState : undefined) ?? labels;
}
