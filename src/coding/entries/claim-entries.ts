/** What the forms of statements, blocs and disputes hold, and the records that they make. */
import type { Outcome } from '../../network/problems.ts';
import type { Bloc, Dispute, Network } from '../../network/records.ts';
import { addBloc, addDispute, editBloc } from '../acts/claims.ts';
import { addEvidence } from '../acts/evidence.ts';
import type { Made } from '../acts/made.ts';
import { addAttribute } from '../acts/organizations.ts';
import type { Stretch } from '../quote-ends.ts';
import { evidenceOf, hedgesOf, type Marked } from './quoted.ts';

/** What the words say of one organization. */
export interface StatementEntry {
  readonly organization: string;
  /** What it is about (“structure”), and what is said. */
  readonly name: string;
  readonly value: string;
  readonly quoteNote: string;
}

export function enterStatement(
  network: Network,
  { organization, name, value, quoteNote }: StatementEntry,
  marked: Marked,
): Outcome<Made> {
  const evidence = [evidenceOf(marked, 'supports', quoteNote)];
  return addAttribute(network, { organization, name: name.trim(), value: value.trim(), evidence });
}

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

export function enterBloc(network: Network, entry: BlocEntry, marked: Marked): Outcome<Made> {
  const evidence = evidenceOf(marked, 'supports', entry.quoteNote);
  const hedges = hedgesOf(marked, entry.hedges);
  const recorded = network.blocs.find(({ id }) => id === entry.bloc);
  if (!recorded) {
    const note = entry.note.trim();
    return addBloc(network, {
      name: entry.name.trim(),
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

export function enterDispute(
  network: Network,
  { about, quote, verdict, claim, locator }: DisputeEntry,
  { source }: Pick<Marked, 'source'>,
): Outcome<Made> {
  const place = locator.trim();
  return addDispute(network, {
    about,
    ...(quote !== null && { evidence: quote }),
    verdict,
    claim: claim.trim(),
    source,
    ...(place !== '' && { locator: place }),
  });
}
