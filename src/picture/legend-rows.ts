/** The rows of a legend: what each shows a sample of, and says. */
import type { OrganizationKind } from '../network/organization-kinds.ts';
import type { Basis } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import type { Grade } from '../network/strength.ts';
import type { Verdict } from '../network/verdicts.ts';
import type { Badge } from './badges.ts';
import type { Primitive } from './primitives.ts';
import type { Emphasis, Point } from './scene.ts';
import type { InkId } from './theme.ts';

/** A sample line with the marks of `type`, `basis` and `grade`; only a `type` row has the type's colour and ends. */
interface LineRow {
  readonly sample: 'line';
  readonly about: 'type' | 'basis' | 'grade';
  readonly type: RelationTypeId;
  readonly basis: Basis;
  readonly grade: Grade;
  /** The mark of a name of another file. */
  readonly own?: number | undefined;
  readonly label: string;
}

interface KindRow {
  readonly sample: 'kind';
  readonly kind: OrganizationKind;
  readonly label: string;
}

interface BadgeRow {
  readonly sample: 'badge';
  readonly badge: Badge;
  readonly label: string;
}

/** A piece of a hull; one round members that belong to it more loosely is lighter and dashed. */
export interface HullRow {
  readonly sample: 'hull';
  readonly looser: boolean;
  readonly tone: number;
  readonly faint: boolean;
  readonly label: string;
}

/** The shape of an organization that is dark or ringed. */
export interface MemberRow {
  readonly sample: 'member';
  readonly claimed: boolean;
  readonly emphasis: Emphasis;
  readonly label: string;
}

/** A shape of a size that says something, in picture units. */
interface SizeRow {
  readonly sample: 'size';
  readonly size: number;
  readonly label: string;
}

/** Words on a line. */
interface NoteRow {
  readonly sample: 'note';
  readonly label: string;
}

/** A sample line with the look of a tone. */
interface ToneRow {
  readonly sample: 'tone';
  readonly tone: Verdict;
  readonly label: string;
}

/** A sample that the picture draws itself. */
interface OwnRow {
  readonly sample: 'own';
  /** @param at the left end of the sample, vertically centred on it */
  readonly draw: (at: Point, inks: InkId) => readonly Primitive[];
  readonly label: string;
}

export type LegendRow =
  | LineRow
  | KindRow
  | BadgeRow
  | HullRow
  | MemberRow
  | SizeRow
  | NoteRow
  | ToneRow
  | OwnRow;

export interface LegendGroup {
  readonly heading: string;
  readonly rows: readonly LegendRow[];
}
