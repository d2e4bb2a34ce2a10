/** Relation types: the only place that knows what each one is called, reads like, means and looks like. */

/** What stands at one end of a drawn line. */
export type EndMark = 'none' | 'bar' | 'ring' | 'arrow';

/** A dash pattern in picture units (line, gap, …); empty is a solid line. */
export type Dash = readonly number[];

/** A colour for light and for dark grounds; both at least WCAG AA as text on the panel. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** One of the two organizations that the record of a relation names. */
export type RelationEnd = 'source' | 'target';

/** One thing said in both directions of a line: from its subject to its object, and back. */
export interface Readings {
  /** As the arrow is drawn, where there is one: from the one who acts to the one acted upon. */
  readonly along: string;
  readonly back: string;
}

/** All words of a type. */
export interface TypeWords {
  /** In legends, filters and tables; of a type with a direction, its act as the arrow is drawn. */
  readonly label: string;
  /** Several relations of it, in a sentence. */
  readonly plural: string;
  /** One relation, with its article; of a type that has no direction. */
  readonly noun?: string;
  /** One line for the legend: what the mark says. */
  readonly meaning: string;
  /** Between the names of the two: “A came out of B”, “B is the parent of A”. */
  readonly reads: Readings;
  /** The same where a body of the state is the subject, if that reads otherwise. */
  readonly readsOfState?: Readings;
  /** Over the others that an organization is so tied to: `along` where it is the subject. */
  readonly headings: Readings;
}

export interface RelationType {
  readonly words: TypeWords;
  /** Of the codebook; the others keep what another file calls by a name of its own. */
  readonly coded: boolean;
  readonly directed: boolean;
  /** The end that is the subject of the sentence: who acted, who came out of the other. */
  readonly subject: RelationEnd;
  /** Sign in a signed network; `hostile-act` counts as -1 only where an analysis asks for it. */
  readonly sign: 1 | -1 | 'hostile-act' | null;
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
    words: {
      label: 'Alliance',
      plural: 'alliances',
      noun: 'an alliance',
      meaning: 'The words say the two are allied or collaborate.',
      reads: { along: 'is allied with', back: 'is allied with' },
      headings: { along: 'Allied with', back: 'Allied with' },
    },
    coded: true,
    directed: false,
    subject: 'source',
    sign: 1,
    mark: { source: 'none', target: 'none', dash: { stated: [], implied: DASHED } },
    colour: { light: '#0b6cab', dark: '#58b0ea' },
  },
  rivalry: {
    words: {
      label: 'Rivalry',
      plural: 'rivalries',
      noun: 'a rivalry',
      meaning: 'The words say the two fought each other.',
      reads: { along: 'fought', back: 'fought' },
      headings: { along: 'Fought', back: 'Fought' },
    },
    coded: true,
    directed: false,
    subject: 'source',
    sign: -1,
    mark: { source: 'bar', target: 'bar', dash: { stated: [], implied: DASHED } },
    colour: { light: '#c4411a', dark: '#f2825c' },
  },
  'splinter-of': {
    words: {
      label: 'Came out of',
      plural: 'splinters',
      meaning: 'The ring marks the group that came out of the other.',
      reads: { along: 'came out of', back: 'is the parent of' },
      headings: { along: 'Came out of', back: 'Parent of' },
    },
    coded: true,
    directed: true,
    subject: 'source',
    sign: null,
    mark: {
      source: 'ring',
      target: 'none',
      dash: { stated: [2.5, 4], implied: [8, 4, 2.5, 4] },
    },
    colour: { light: '#7d4b9a', dark: '#c79be0' },
  },
  'target-of': {
    words: {
      label: 'Attacked or pursued',
      plural: 'attacks and pursuits',
      meaning: 'The arrow points at the one attacked or pursued.',
      reads: { along: 'attacked', back: 'was attacked by' },
      readsOfState: { along: 'pursued', back: 'was pursued by' },
      headings: { along: 'Attacked or pursued', back: 'Attacked or pursued by' },
    },
    coded: true,
    directed: true,
    subject: 'target',
    sign: 'hostile-act',
    mark: { source: 'arrow', target: 'none', dash: { stated: [], implied: DASHED } },
    colour: { light: '#8a6a00', dark: '#dcb64a' },
  },
  'other-undirected': {
    words: {
      label: 'Other',
      plural: 'other relations',
      meaning: 'Another file’s type, under its own name; it has no direction.',
      reads: { along: 'is tied to', back: 'is tied to' },
      headings: { along: 'Otherwise tied to', back: 'Otherwise tied to' },
    },
    coded: false,
    directed: false,
    subject: 'source',
    sign: null,
    mark: { source: 'none', target: 'none', dash: { stated: [], implied: DASHED } },
    colour: NEUTRAL,
  },
  'other-directed': {
    words: {
      label: 'Other, directed',
      plural: 'other directed relations',
      meaning: 'Another file’s type, under its own name; the arrow points at its target.',
      reads: { along: 'points to', back: 'is pointed to by' },
      headings: { along: 'Otherwise points to', back: 'Otherwise pointed to by' },
    },
    coded: false,
    directed: true,
    subject: 'source',
    sign: null,
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

export function relationType(id: RelationTypeId): RelationType {
  return RELATION_TYPES[id];
}
