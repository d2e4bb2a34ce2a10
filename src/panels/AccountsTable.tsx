import { Fragment } from 'react';
import type { TellingQuote } from '../analysis/telling-quote.ts';
import { groupedBy } from '../network/grouped.ts';
import { wordsKey } from '../network/quotes.ts';
import type { Relation } from '../network/records.ts';
import { selectOrganizations } from '../state/derived.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { InItsWords } from './InItsWords.tsx';
import type { Account } from './use-accounts.ts';
import { usePreview } from './use-preview.ts';
import './accounts-table.css';

export interface TableRelation {
  readonly relation: Relation;
  readonly quote: TellingQuote | null;
  readonly accounts: readonly Account[];
}

interface Props {
  readonly told: readonly TableRelation[];
  /** The organization that is at one end of each; the table names the other. */
  readonly about: string;
}

/** Relations of an organization: with whom, of when, by whose account, and in which words; what is told alike stands once. */
export function AccountsTable({ told, about }: Props) {
  const groups = groupedBy(told, ({ accounts, quote }) =>
    JSON.stringify([accounts, quote && wordsKey(quote.evidence)]),
  );
  const { who, when, byWhom } = words.voices.table;
  return (
    <table className="accounts-table">
      <thead>
        <tr>
          <th scope="col">{who}</th>
          <th scope="col">{when}</th>
          <th scope="col">{byWhom}</th>
        </tr>
      </thead>
      {[...groups].map(([key, group]) => (
        <Group key={key} group={group} about={about} />
      ))}
    </table>
  );
}

interface GroupProps {
  readonly group: readonly [TableRelation, ...TableRelation[]];
  readonly about: string;
}

function Group({ group, about }: GroupProps) {
  const [{ relation, quote, accounts }] = group;
  const [first, ...others] = accounts;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={Math.max(1, accounts.length)}>
          {group.map((one, at) => (
            <Fragment key={one.relation.id}>
              {at > 0 && ', '}
              <Other relation={one.relation} about={about} />
            </Fragment>
          ))}
        </th>
        {first ? <Told {...first} /> : <td colSpan={2} />}
      </tr>
      {others.map((one) => (
        <tr key={`${one.citation} ${one.saysSo} ${one.times}`}>
          <Told {...one} />
        </tr>
      ))}
      {quote && (
        <tr>
          <td colSpan={3}>
            <InItsWords relation={relation} quote={quote} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Told({ citation, times, saysSo }: Account) {
  return (
    <>
      <td>{times}</td>
      <td>{saysSo ? citation : words.voices.denies(citation)}</td>
    </>
  );
}

/** The other end of a relation, which leads to it. */
function Other({ relation, about }: { relation: Relation; about: string }) {
  const { id, source, target, basis } = relation;
  const explorer = useExplorer();
  const other = useExplorerState(selectOrganizations).get(source === about ? target : source);
  return (
    <>
      <button
        type="button"
        className="link"
        data-leads-to={id}
        onClick={() => setView(explorer, { selection: id })}
        {...usePreview(id)}
      >
        <bdi>{other && words.reads.name(other)}</bdi>
      </button>
      {basis === 'implied' && (
        <span className="soft"> ({words.legend.basis.implied.toLowerCase()})</span>
      )}
    </>
  );
}
