/** From links between groups to relations between two organizations, with what the words say about them. */
import { actsForTheState, type OrganizationKind } from '../../network/organization-kinds.ts';
import type { Basis } from '../../network/records.ts';
import { type RelationTypeId, relationType } from '../../network/relation-types.ts';
import type { KnownOrganization } from '../names/known.ts';
import { saysOf, typeSaid } from '../word-lists/meanings.ts';
import { isBracketed, type Link } from './links.ts';
import { otherTimeOf } from './other-time.ts';
import { type Group, type Place, type ReadSentence, remarksIn } from './sentence.ts';

/** Why a suggested tie is no surer. */
export type Ground =
  | 'by-rule'
  | 'expanded'
  | 'hedged'
  | 'implied'
  | 'distant'
  | 'former'
  | 'hypothetical'
  | 'mutual'
  | 'one-sided';

export interface SuggestedTie {
  readonly type: RelationTypeId;
  readonly source: KnownOrganization;
  readonly target: KnownOrganization;
  readonly basis: Basis;
  /** The words that say it. */
  readonly cue: Place;
  /** It is one of several that one statement says. */
  readonly expanded: boolean;
  readonly hedges: readonly Place[];
  /** Words that grade it (“looser”). */
  readonly strength: Place | null;
  /** Words that deny it: the quote counters the relation. */
  readonly negated: Place | null;
  readonly hypothetical: Place | null;
  /** Words by which it held at another time. */
  readonly otherTime: Place | null;
  /** Never high: that is for the coder to say, with a reason. */
  readonly confidence: { readonly level: 'medium' | 'low'; readonly grounds: readonly Ground[] };
}

type KindOf = (organization: KnownOrganization) => OrganizationKind | undefined;

export function tiesOf(
  sentence: ReadSentence,
  links: readonly Link[],
  kindOf: KindOf,
): SuggestedTie[] {
  const isState = (one: KnownOrganization) => isOfState(kindOf(one));
  return links.flatMap((link) => {
    const { cue } = link;
    const isStateAct = remarksIn(sentence, 'stateActs', cue.start, cue.end).length > 0;
    const pairs = pairsOf(link)
      .filter(([a, b]) => !isSame(a, b) && !(isState(a) && isState(b)))
      .filter(([actor]) => isState(actor) || !isStateAct);
    const remarks = remarksOf(sentence, link);
    return pairs.map(([before, after]): SuggestedTie => {
      const expanded = pairs.length > 1;
      const { type, isMutual, ends } = resolved(link, before, after, isState);
      // Two that are not of a state are rivals: that one attacked the other says as much, but not in these words.
      const isOneSided = !relationType(type).directed && /^pursue/.test(cue.id);
      const basis = isOneSided ? 'implied' : remarks.said.basis;
      const grounds = [
        ...groundsOf(remarks, expanded, isMutual),
        ...(isOneSided ? (['one-sided'] as const) : []),
      ];
      return {
        type,
        ...ends,
        ...remarks.said,
        basis,
        expanded,
        confidence: { level: levelOf(grounds), grounds },
      };
    });
  });
}

/** Who acted on whom, or who came out of whom; for a relation without a direction, ids in order. */
function resolved(
  { cue, before: group, after: other, neitherActs = false }: Link,
  before: KnownOrganization,
  after: KnownOrganization,
  isState: (one: KnownOrganization) => boolean,
) {
  const says = saysOf(cue.id);
  const type = typeSaid(cue.id, isState(before) || isState(after));
  if (!relationType(type).directed) {
    const [source, target] =
      before.organization < after.organization ? [before, after] : [after, before];
    return { type, isMutual: false, ends: { source: idOf(source), target: idOf(target) } };
  }
  // Where both fight, the one that the state pursues is the target.
  const isMutual = neitherActs || group === other;
  const isSwapped = isMutual ? isState(before) : says.source === 'after';
  const [source, target] = isSwapped ? [after, before] : [before, after];
  return { type, isMutual, ends: { source: idOf(source), target: idOf(target) } };
}

function pairsOf({
  before,
  after,
  turned,
}: Link): (readonly [KnownOrganization, KnownOrganization])[] {
  if (before === after)
    return before.mentions.flatMap((one, i) =>
      before.mentions.slice(i + 1).map((other) => [one, other] as const),
    );
  return before.mentions.flatMap((one) =>
    after.mentions.map((other) => (turned ? ([other, one] as const) : ([one, other] as const))),
  );
}

/** False for an organization of which no kind is known. */
export function isOfState(kind: OrganizationKind | undefined): boolean {
  return kind !== undefined && actsForTheState(kind);
}

function idOf({ network, organization }: KnownOrganization): KnownOrganization {
  return { network, organization };
}

function isSame(a: KnownOrganization, b: KnownOrganization): boolean {
  return a.network === b.network && a.organization === b.organization;
}

/** So many characters before a cue, words deny it or make it a possibility. */
const SCOPE = 40;
/** So many characters from an organization stand those who are people of it. */
const NEAR = 20;

function remarksOf(sentence: ReadSentence, { cue, before, after, turned }: Link) {
  const from = Math.min(before.start, cue.start);
  const to = Math.max(after.end, cue.end);
  const place = (
    remark: Parameters<typeof remarksIn>[1],
    start: number,
    end: number,
  ): Place | null => {
    const found = remarksIn(sentence, remark, Math.max(start, sentence.start), end).at(-1);
    return found ? { start: found.start, end: found.end } : null;
  };
  const lists = [...new Set([before, after])].filter(({ mentions }) => mentions.length > 1);
  const hedges = [
    ...remarksIn(sentence, 'hedges', from - SCOPE, to),
    ...lists.flatMap(({ start }) => remarksIn(sentence, 'examples', start - 20, start)),
  ].sort((a, b) => a.start - b.start);
  const scope = Math.max(cue.start - SCOPE, before.end <= cue.start ? before.end : sentence.start);
  const sufferer = turned
    ? { start: before.start - NEAR, end: cue.start, group: before }
    : { start: cue.start, end: after.end + NEAR, group: after };
  const implied = cue.id === 'pursue' && isImplied(sentence, sufferer);
  return {
    said: {
      basis: (implied ? 'implied' : 'stated') as Basis,
      cue: { start: cue.start, end: cue.end },
      hedges: hedges.map(({ start, end }) => ({ start, end })),
      strength: place('grades', cue.start - 24, cue.start),
      negated: place('negations', scope, cue.start),
      hypothetical: place('hypotheticals', scope, cue.start),
      otherTime: otherTimeOf(sentence, cue, { start: from, end: to }, scope),
    },
    former: place('former', cue.start - SCOPE, Math.min(to + SCOPE, sentence.end)),
    distance: Math.max(after.start - cue.end, cue.start - before.end),
  };
}

/** What is done to people who stand for an organization, or before its name in brackets, is done to it by inference. */
function isImplied(
  sentence: ReadSentence,
  { start, end, group }: Place & { readonly group: Group },
): boolean {
  return isBracketed(sentence, group) || remarksIn(sentence, 'people', start, end).length > 0;
}

function groundsOf(
  { said, former, distance }: ReturnType<typeof remarksOf>,
  expanded: boolean,
  isMutual: boolean,
): Ground[] {
  const holds: readonly (readonly [Ground, boolean])[] = [
    ['expanded', expanded],
    ['hedged', said.hedges.length > 0],
    ['implied', said.basis === 'implied'],
    ['distant', distance > 80],
    ['former', former !== null || said.otherTime !== null],
    ['hypothetical', said.hypothetical !== null],
    ['mutual', isMutual],
  ];
  return ['by-rule', ...holds.flatMap(([ground, is]) => (is ? [ground] : []))];
}

function levelOf(grounds: readonly Ground[]): 'medium' | 'low' {
  return grounds.every((one) => one === 'by-rule' || one === 'expanded') ? 'medium' : 'low';
}
