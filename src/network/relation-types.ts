/** Relation types: the only place that knows what each one is called, reads like, means and looks like. */
import { actsForTheState, type OrganizationKind } from './organization-kinds.ts';

/** What stands at one end of a drawn line. */
export type EndMark = 'none' | 'bar' | 'ring' | 'arrow';

/** A dash pattern in picture units (line, gap, …); empty is a solid line. */
export type Dash = readonly number[];

/** A colour for light and for dark grounds; both at least WCAG AA as text on the panel. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

interface Named {
  readonly name: string;
  readonly kind: OrganizationKind;
}

/** A sentence in three parts, so that the verb can carry the type's colour. */
export interface Sentence<End extends Named> {
  readonly subject: End;
  readonly verb: string;
  readonly object: End;
}

export interface RelationType {
  readonly label: string;
  /** Of the codebook; the others keep what another file calls by a name of its own. */
  readonly coded: boolean;
  /** One line for the legend: what the mark says. */
  readonly meaning: string;
  readonly directed: boolean;
  /** Sign in a signed network; `hostile-act` counts as -1 only where an analysis asks for it. */
  readonly sign: 1 | -1 | 'hostile-act' | null;
  /**
   * Reads the record (source, target) as an English sentence about what happened; a relation of a
   * type with another name than ours is read by that name.
   */
  readonly sentence: <End extends Named>(source: End, target: End, name?: string) => Sentence<End>;
  /** Heading for this relation on the panel of the organization at the `source` or `target` end. */
  readonly heading: { readonly source: string; readonly target: string };
  readonly mark: {
    readonly source: EndMark;
    readonly target: EndMark;
    readonly dash: { readonly stated: Dash; readonly implied: Dash };
  };
  readonly colour: Colour;
}

const DASHED: Dash = [7, 5];

/** Neither of the colours that say something: what another file calls by a name of its own. */
const NEUTRAL: Colour = { light: '#5c6670', dark: '#a3adb8' };

export const RELATION_TYPES = {
  alliance: {
    label: 'Alliance',
    coded: true,
    meaning: 'The words say the two are allied or collaborate.',
    directed: false,
    sign: 1,
    sentence: (a, b) => ({ subject: a, verb: 'is allied with', object: b }),
    heading: { source: 'Allied with', target: 'Allied with' },
    mark: { source: 'none', target: 'none', dash: { stated: [], implied: DASHED } },
    colour: { light: '#0b6cab', dark: '#58b0ea' },
  },
  rivalry: {
    label: 'Rivalry',
    coded: true,
    meaning: 'The words say the two fought each other.',
    directed: false,
    sign: -1,
    sentence: (a, b) => ({ subject: a, verb: 'fought', object: b }),
    heading: { source: 'Fought', target: 'Fought' },
    mark: { source: 'bar', target: 'bar', dash: { stated: [], implied: DASHED } },
    colour: { light: '#c4411a', dark: '#f2825c' },
  },
  'splinter-of': {
    label: 'Splinter of',
    coded: true,
    meaning: 'The ring marks the group that came out of the other.',
    directed: true,
    sign: null,
    sentence: (a, b) => ({ subject: a, verb: 'came out of', object: b }),
    heading: { source: 'Came out of', target: 'Parent of' },
    mark: {
      source: 'ring',
      target: 'none',
      dash: { stated: [2.5, 4], implied: [8, 4, 2.5, 4] },
    },
    colour: { light: '#7d4b9a', dark: '#c79be0' },
  },
  'target-of': {
    label: 'Target of',
    coded: true,
    meaning: 'The arrow points at the one attacked or pursued.',
    directed: true,
    sign: 'hostile-act',
    sentence: (attacked, actor) => ({
      subject: actor,
      verb: actsForTheState(actor.kind) ? 'pursued' : 'attacked',
      object: attacked,
    }),
    heading: { source: 'Attacked or pursued by', target: 'Attacked or pursued' },
    mark: { source: 'arrow', target: 'none', dash: { stated: [], implied: DASHED } },
    colour: { light: '#8a6a00', dark: '#dcb64a' },
  },
  'other-undirected': {
    label: 'Other',
    coded: false,
    meaning: 'Another file’s type, under its own name; it has no direction.',
    directed: false,
    sign: null,
    sentence: (a, b, name = 'is tied to') => ({ subject: a, verb: name, object: b }),
    heading: { source: 'Otherwise tied to', target: 'Otherwise tied to' },
    mark: { source: 'none', target: 'none', dash: { stated: [], implied: DASHED } },
    colour: NEUTRAL,
  },
  'other-directed': {
    label: 'Other, directed',
    coded: false,
    meaning: 'Another file’s type, under its own name; the arrow points at its target.',
    directed: true,
    sign: null,
    sentence: (a, b, name = 'points to') => ({ subject: a, verb: name, object: b }),
    heading: { source: 'Otherwise points to', target: 'Otherwise pointed to by' },
    mark: { source: 'none', target: 'arrow', dash: { stated: [], implied: DASHED } },
    colour: NEUTRAL,
  },
} as const satisfies Record<string, RelationType>;

export type RelationTypeId = keyof typeof RELATION_TYPES;

/** The ids in the order in which legends and panels list them. */
export const RELATION_TYPE_IDS = Object.keys(RELATION_TYPES) as [
  RelationTypeId,
  ...RelationTypeId[],
];

/** The types of the codebook, in the same order. */
export const CODED_TYPE_IDS: readonly RelationTypeId[] = RELATION_TYPE_IDS.filter(
  (id) => RELATION_TYPES[id].coded,
);

/** What a relation's type is called: by its own name where it has one. */
export function typeLabel(relation: {
  readonly type: RelationTypeId;
  readonly typeName?: string | undefined;
}): string {
  return relation.typeName ?? RELATION_TYPES[relation.type].label;
}

export function relationType(id: RelationTypeId): RelationType {
  return RELATION_TYPES[id];
}
