/** What the forms of statements, blocs and disputes hold, and the records that they make. */
import type { Outcome } from '../../network/problems.ts';
import type { Bloc, Dispute, Network } from '../../network/records.ts';
import { addBloc, addDispute, editBloc } from '../acts/claims.ts';
import { addEvidence } from '../acts/evidence.ts';
import type { Made } from '../acts/made.ts';
import { addAttribute } from '../acts/organizations.ts';
import type { Stretch } from '../quote-ends.ts';
import type { Places } from './places.ts';
import { evidenceOf, hedgesOf, type Marked } from './quoted.ts';

/** What a form still has to be told before it can be recorded. */
type Lacking = 'organization' | 'name' | 'value' | 'blocName' | 'members' | 'record' | 'claim';

/** What a form does with what stands in it. */
export interface ClaimForm<Entry> {
  readonly lackingIn: (entry: Entry) => Lacking[];
  /**
   * The network with the record, or what is wrong with it; `null` while it is about nobody. An entry that lacks
   * something is taken as far as it goes, so that what is said already can be checked.
   */
  readonly enter: (network: Network, entry: Entry, marked: Marked) => Outcome<Made> | null;
  readonly places: Places<keyof Entry>;
  /** Id of the record that is shown once it is recorded, where that is not the new one. */
  readonly about?: (entry: Entry) => string;
}

/** Stands for words that are still missing, and is never recorded. */
const NOT_SAID = '…';

function said(words: string): string {
  return words.trim() || NOT_SAID;
}

function isBlank(words: string): boolean {
  return words.trim() === '';
}

/** What the words say of one organization. */
export interface StatementEntry {
  readonly organization: string;
  /** What it is about (“structure”), and what is said. */
  readonly name: string;
  readonly value: string;
  readonly quoteNote: string;
}

export const STATEMENT: ClaimForm<StatementEntry> = {
  lackingIn: ({ organization, name, value }) => [
    ...(organization === '' ? ['organization' as const] : []),
    ...(isBlank(name) ? ['name' as const] : []),
    ...(isBlank(value) ? ['value' as const] : []),
  ],
  enter(network, { organization, name, value, quoteNote }, marked) {
    if (organization === '') return null;
    const evidence = [evidenceOf(marked, 'supports', quoteNote)];
    return addAttribute(network, { organization, name: said(name), value: said(value), evidence });
  },
  places: { '': 'organization', name: 'name', value: 'value', note: 'quoteNote' },
};

/** A group that the words claim; of one that is recorded already only what is added to it. */
export interface BlocEntry {
  /** Id of the recorded bloc; empty for a new one. */
  readonly bloc: string;
  readonly name: string;
  readonly members: readonly string[];
  /** By the id of the member: the words that grade it. */
  readonly strengths: Readonly<Record<string, string>>;
  readonly hedges: readonly Stretch[];
  readonly note: string;
  readonly quoteNote: string;
}

export const BLOC: ClaimForm<BlocEntry> = {
  lackingIn: ({ bloc, name, members }) => [
    ...(bloc === '' && isBlank(name) ? ['blocName' as const] : []),
    ...(bloc === '' && members.length < 2 ? ['members' as const] : []),
  ],
  enter: enterBloc,
  places: { name: 'name', members: 'members', hedges: 'hedges', note: 'note' },
};

function enterBloc(network: Network, entry: BlocEntry, marked: Marked): Outcome<Made> {
  const evidence = evidenceOf(marked, 'supports', entry.quoteNote);
  const hedges = hedgesOf(marked, entry.hedges);
  const recorded = network.blocs.find(({ id }) => id === entry.bloc);
  if (!recorded) {
    const note = entry.note.trim();
    return addBloc(network, {
      name: said(entry.name),
      claimedBy: marked.source,
      members: membersOf(entry),
      ...(hedges.length > 0 && { hedges }),
      ...(note !== '' && { note }),
      evidence: [evidence],
    });
  }
  const added = addEvidence(network, { record: recorded.id, evidence });
  if (!added.ok || hedges.length === 0) return added;
  const fields = { hedges: [...(recorded.hedges ?? []), ...hedges] };
  return editBloc(added.value.network, { id: recorded.id, fields });
}

function membersOf({ members, strengths }: BlocEntry): Bloc['members'] {
  return [...members].sort().map((organization) => {
    const strength = strengths[organization]?.trim();
    return { organization, ...(strength && { strength }) };
  });
}

/** What the words say against, beside or for a record. */
export interface DisputeEntry {
  readonly about: string;
  /** Which of its quotes is meant, from 0; `null` for the record as a whole. */
  readonly quote: number | null;
  readonly verdict: Dispute['verdict'];
  readonly claim: string;
  readonly locator: string;
}

export const DISPUTE: ClaimForm<DisputeEntry> = {
  lackingIn: ({ about, claim }) => [
    ...(about === '' ? ['record' as const] : []),
    ...(isBlank(claim) ? ['claim' as const] : []),
  ],
  enter(network, { about, quote, verdict, claim, locator }, { source }) {
    if (about === '') return null;
    const place = locator.trim();
    return addDispute(network, {
      about,
      ...(quote !== null && { evidence: quote }),
      verdict,
      claim: said(claim),
      source,
      ...(place !== '' && { locator: place }),
    });
  },
  places: { about: 'about', evidence: 'quote', claim: 'claim', locator: 'locator' },
  about: ({ about }) => about,
};
