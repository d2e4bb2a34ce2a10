import { type ReactNode, useEffect, useRef } from 'react';
import { webAddressOf } from '../evidence/csl-item.ts';
import type { Dispute } from '../network/records.ts';
import { DISPUTE_VERDICTS } from '../network/verdicts.ts';
import { useExplorerState } from '../state/use-store.ts';
import { DISPUTES } from '../state/view.ts';
import { words } from '../words/words.ts';
import { citeCounterClaim, claimHere } from './claims.ts';
import { EditOnUse } from './EditOnUse.tsx';
import { useForeign } from './use-foreign.ts';

interface NotesProps {
  /** Of the list, where an address leads to it. */
  readonly id?: string;
  readonly disputes: readonly Dispute[];
  /** The record whose panel they stand in: what it says needs no telling. */
  readonly within?: string;
}

/** Each dispute as a list item, first those that contradict. */
export function DisputeNotes({ id, disputes, within }: NotesProps) {
  const rank = ({ verdict }: Dispute) => DISPUTE_VERDICTS.indexOf(verdict);
  return (
    <ul id={id} className="plain">
      {disputes
        .toSorted((a, b) => rank(a) - rank(b))
        .map((dispute) => (
          <DisputeNote
            key={dispute.id}
            dispute={dispute}
            isOfPanel={dispute.about === within && dispute.evidence === undefined}
          />
        ))}
    </ul>
  );
}

/** What the record says beside what another source says, each with its citation. */
function DisputeNote({ dispute, isOfPanel }: { dispute: Dispute; isOfPanel: boolean }) {
  const network = useExplorerState(({ document }) => document.network);
  const source = network.sources.find(({ id }) => id === dispute.source);
  const address = source && webAddressOf(source);
  const here = claimHere(network, words.reads.titles(network), dispute);
  const lang = useForeign();
  const citation = citeCounterClaim(network.sources, dispute);
  const there = (
    <>
      <span lang={lang.prose}>{dispute.claim}</span>{' '}
      {address ? (
        <a className="cite" href={address} target="_blank" rel="noreferrer">
          {citation}
        </a>
      ) : (
        <span className="cite">{citation}</span>
      )}
    </>
  );
  return (
    <li className={`dispute ${dispute.verdict}`}>
      <p>
        <strong>{words.dispute.verdict[dispute.verdict]}.</strong>
        {dispute.evidence !== undefined && ` ${words.home.aboutQuote(dispute.evidence + 1)}`}
        {isOfPanel && <> {there}</>}
      </p>
      {!isOfPanel && (
        <dl>
          <dt>{words.dispute.here}</dt>
          <dd>
            {here.quote === null ? `${here.title}.` : <q className="source-words">{here.quote}</q>}{' '}
            <span className="cite">{here.citation}</span>
          </dd>
          <dt>{words.dispute.there}</dt>
          <dd>{there}</dd>
        </dl>
      )}
      <EditOnUse id={dispute.id} />
    </li>
  );
}

interface DisputesProps {
  readonly about: string;
  /** The words that they speak of, before them. */
  readonly inWords?: ReactNode;
}

export function Disputes({ about, inWords }: DisputesProps) {
  const all = useExplorerState(({ document }) => document.network.disputes);
  const disputes = all.filter((dispute) => dispute.about === about);
  const isMeant = useExplorerState(
    ({ view }) => view.selection === about && view.quote === DISPUTES,
  );
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isMeant) section.current?.scrollIntoView({ block: 'start' });
  }, [isMeant]);
  if (disputes.length === 0) return null;
  return (
    <section ref={section} aria-labelledby="disputes">
      <h3 id="disputes">{inWords ? words.dispute.both : words.dispute.title}</h3>
      {inWords}
      <DisputeNotes disputes={disputes} within={about} />
    </section>
  );
}
