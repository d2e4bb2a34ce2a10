import { shortCitation } from '../evidence/citation.ts';
import type { Dispute } from '../network/records.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/en.ts';

/** What another source says of a record, with its citation. */
export function DisputeNote({ dispute }: { dispute: Dispute }) {
  const sources = useExplorerState(({ document }) => document.network.sources);
  const source = sources.find(({ id }) => id === dispute.source);
  const address = source && addressOf(source);
  const citation = source ? shortCitation(source) : dispute.source;
  return (
    <li className={`dispute ${dispute.verdict}`}>
      <p>
        <strong>{words.dispute.verdict[dispute.verdict]}</strong> {dispute.claim}
      </p>
      <p className="cite">
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {citation}
          </a>
        ) : (
          citation
        )}
        {dispute.locator && `, ${dispute.locator}`}
        {dispute.evidence !== undefined && ` · ${words.dispute.aboutQuote(dispute.evidence + 1)}`}
      </p>
    </li>
  );
}

export function Disputes({ about }: { about: string }) {
  const all = useExplorerState(({ document }) => document.network.disputes);
  const disputes = all.filter((dispute) => dispute.about === about);
  if (disputes.length === 0) return null;
  return (
    <section aria-labelledby="disputes">
      <h3 id="disputes">{words.dispute.title}</h3>
      <ul className="plain">
        {disputes.map((dispute) => (
          <DisputeNote key={dispute.id} dispute={dispute} />
        ))}
      </ul>
    </section>
  );
}

/** The source's public page. Only web addresses: a file may hold any text in this field. */
function addressOf({ DOI, URL }: { DOI?: string | undefined; URL?: string | undefined }) {
  if (DOI) return `https://doi.org/${encodeURI(DOI)}`;
  return URL !== undefined && /^https?:\/\//.test(URL) ? URL : undefined;
}
