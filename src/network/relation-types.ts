/** Relation types: the only place that knows which there are, what each means and looks like. `words/` says them. */

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

export interface RelationType {
  /** Of the codebook; the others keep what another file calls by a name of its own. */
  readonly coded: boolean;
  readonly directed: boolean;
  /** The end that is the subject of the sentence: who acted, who came out of the other. */
  readonly subject: RelationEnd;
  /** Sign in a signed network; `hostile-act` counts as -1 only where an analysis asks for it. */
  readonly sign: 1 | -1 | 'hostile-act' | null;
  /** Whether it says who came out of whom: a branch of the lineage. */
  readonly origin?: true;
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
    coded: true,
    directed: false,
    subject: 'source',
    sign: 1,
    mark: { source: 'none', target: 'none', dash: { stated: [], implied: DASHED } },
    colour: { light: '#0b6cab', dark: '#58b0ea' },
  },
  rivalry: {
    coded: true,
    directed: false,
    subject: 'source',
    sign: -1,
    mark: { source: 'bar', target: 'bar', dash: { stated: [], implied: DASHED } },
    colour: { light: '#c4411a', dark: '#f2825c' },
  },
  'splinter-of': {
    coded: true,
    directed: true,
    subject: 'source',
    sign: null,
    origin: true,
    mark: {
      source: 'ring',
      target: 'none',
      dash: { stated: [2.5, 4], implied: [8, 4, 2.5, 4] },
    },
    colour: { light: '#7d4b9a', dark: '#c79be0' },
  },
  'target-of': {
    coded: true,
    directed: true,
    subject: 'target',
    sign: 'hostile-act',
    mark: { source: 'arrow', target: 'none', dash: { stated: [], implied: DASHED } },
    colour: { light: '#8a6a00', dark: '#dcb64a' },
  },
  'other-undirected': {
    coded: false,
    directed: false,
    subject: 'source',
    sign: null,
    mark: { source: 'none', target: 'none', dash: { stated: [], implied: DASHED } },
    colour: NEUTRAL,
  },
  'other-directed': {
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

/** Whether it sets its two ends against each other: a rivalry, or a hostile act. */
export function isHostile(type: RelationTypeId): boolean {
  const { sign } = relationType(type);
  return sign === -1 || sign === 'hostile-act';
}
