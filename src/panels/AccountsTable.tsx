import { Fragment } from 'react';
import { groupedBy } from '../network/grouped.ts';
import type { Relation } from '../network/records.ts';
import { selectOrganizations } from '../state/derived.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { OrganizationLink } from './RelationSentence.tsx';
import type { Account } from './use-accounts.ts';
import './accounts-table.css';

interface Props {
  readonly relations: readonly Relation[];
  /** The organization that is at one end of each; the table names the other. */
  readonly about: string;
  readonly accountsOf: (relation: string) => readonly Account[];
}

/** Relations of an organization at a glance: with whom, of when, and by whose account; the same accounts stand once. */
export function AccountsTable({ relations, about, accountsOf }: Props) {
  const organizations = useExplorerState(selectOrganizations);
  const groups = groupedBy(relations, ({ id }) => JSON.stringify(accountsOf(id)));
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
        <tbody key={key}>
          {accountsOf(group[0].id).map(({ citation, times, saysSo }, i, all) => (
            <tr key={`${citation} ${times}`}>
              {i === 0 && (
                <th scope="rowgroup" rowSpan={all.length}>
                  {group.map(({ id, source, target }, at) => {
                    const organization = organizations.get(source === about ? target : source);
                    return (
                      <Fragment key={id}>
                        {at > 0 && ', '}
                        {organization && <OrganizationLink organization={organization} />}
                      </Fragment>
                    );
                  })}
                </th>
              )}
              <td>{times}</td>
              <td>{saysSo ? citation : words.voices.denies(citation)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
