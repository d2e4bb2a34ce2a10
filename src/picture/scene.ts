/** A scene: everything a picture shows, decided once for the canvas, the SVG and the PNG alike. */
import type { OrganizationKind } from '../network/organization-kinds.ts';
import type { Basis } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import type { Grade } from '../network/strength.ts';
import type { Verdict } from '../network/verdicts.ts';
import type { Badge } from './badges.ts';

/**
 * `member` belongs to the highlighted bloc; `center` is what an analysis begins at; `selected` is what the
 * panel is about.
 */
export type Emphasis = 'none' | 'member' | 'center' | 'selected';

/** Picture units are CSS pixels at zoom 1; y points down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SceneNode extends Point {
  readonly id: string;
  readonly label: string;
  readonly kind: OrganizationKind;
  /** Width and height of the shape. */
  readonly size: number;
  /** Whether it is a member of a bloc that a source claims, which is drawn heavier. */
  readonly claimed: boolean;
  /** What an analysis numbers it with, at its upper left; absent for nothing. */
  readonly badges?: readonly Badge[] | undefined;
  readonly emphasis: Emphasis;
  readonly faded: boolean;
  readonly pinned: boolean;
}

export interface SceneEdge {
  readonly id: string;
  readonly type: RelationTypeId;
  /** What the type is called where its name is not ours. */
  readonly typeName?: string | undefined;
  /** The mark of that name, where it has one of its own (`ownTypes`). */
  readonly own?: number | undefined;
  readonly source: string;
  readonly target: string;
  readonly basis: Basis;
  readonly grade: Grade;
  /** What the line says, as a sentence. */
  readonly title: string;
  /** Shown on a line that is graded or stands out. */
  readonly label: string;
  /** What an analysis says of it, shown on every line that has one. */
  readonly note: string;
  /** Shown on every line that has some: that something is to be known about it. */
  readonly badges: readonly Badge[];
  /**
   * Place in the fan of relations between the same two organizations, seen walking from source to
   * target: 0 is the straight line, positive lanes lie to the right.
   */
  readonly lane: number;
  /** Where a line is a pair of organizations in two networks: what they say of it; it has no type. */
  readonly tone?: Verdict;
  readonly emphasis: Emphasis;
  readonly faded: boolean;
}

/** Organizations with a hull around them. */
export interface Group {
  /** Of the bloc that it is, if it is one. */
  readonly id?: string | undefined;
  readonly label: string;
  /** Said in a line below the label. */
  readonly note?: string | undefined;
  /** Place of its look in `hull-looks.ts`; absent for the first. Groups at war have different ones. */
  readonly tone?: number | undefined;
  /** A bloc that a source claims. */
  readonly claimed?: boolean | undefined;
  /** Found by an analysis, be it claimed as well. */
  readonly found?: boolean | undefined;
  /** Shown without being asked for: it stays in the background. */
  readonly faint?: boolean | undefined;
  readonly members: readonly string[];
  /** Those of the members whose membership the source makes weaker. */
  readonly looser?: readonly string[] | undefined;
}

/** What an analysis shows on the picture. */
export interface Overlay {
  readonly groups: readonly Group[];
  /** Ids of relations and organizations that stand out, besides the members of the groups. */
  readonly emphasized: ReadonlySet<string>;
  /** Whether all that does not stand out steps back. */
  readonly fades: boolean;
  /** Ids of relations of which a sign says that they end at the moment shown. */
  readonly ended: ReadonlySet<string>;
  /** Ids of relations that step back in any case, but for one that is selected. */
  readonly behind: ReadonlySet<string>;
  /** Id of the organization that the answer begins at; `null` for none. */
  readonly center: string | null;
  readonly numbers: Numbers | null;
  readonly notes: Notes | null;
  /** `null` where all are of the size of their kind. */
  readonly sizes: Sizes | null;
}

/** Numbers at organizations. */
export interface Numbers {
  /** By the id of the organization, from 0 to 99. */
  readonly of: ReadonlyMap<string, readonly number[]>;
  /** What each says, for the legend; in its order. */
  readonly meanings: ReadonlyMap<number, string>;
}

/** Words on lines. */
export interface Notes {
  /** What they say, for the legend. */
  readonly meaning: string;
  /** By the id of the relation. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Shapes that are the larger, the more an organization has of something. */
export interface Sizes {
  /** What a size says, for the legend. */
  readonly meaning: string;
  /** By the id of the organization, from 0 (smallest) to 1. */
  readonly shares: ReadonlyMap<string, number>;
  /** Some sizes with the value that has them, the largest first. */
  readonly samples: readonly { readonly share: number; readonly value: string }[];
}

/** An analysis that shows nothing; what an overlay begins with. */
export const BARE_OVERLAY: Overlay = {
  groups: [],
  emphasized: new Set(),
  fades: false,
  ended: new Set(),
  behind: new Set(),
  center: null,
  numbers: null,
  notes: null,
  sizes: null,
};

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** The highlighted bloc and the groups of an analysis: a soft hull around the members of each. */
  readonly hulls: readonly Group[];
  /** What the tones of the lines say, for the legend; absent where lines have none. */
  readonly tones?: Readonly<Record<Verdict, string>>;
  /** What the numbers at the shapes say, for the legend. */
  readonly numbers?: Numbers['meanings'] | undefined;
  /** What the notes on the lines say, for the legend. */
  readonly notes?: string | undefined;
  /** What the sizes of the shapes say, for the legend; sizes in picture units. */
  readonly sizes?:
    | {
        readonly meaning: string;
        readonly samples: readonly { readonly size: number; readonly value: string }[];
      }
    | undefined;
}
