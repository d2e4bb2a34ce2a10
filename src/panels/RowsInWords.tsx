import { tellingQuote } from '../analysis/telling-quote.ts';
import { wordsKey } from '../network/quotes.ts';
import type { Evidence, Relation } from '../network/records.ts';
import { selectFindNames } from '../state/derived.ts';
import { useExplorerState } from '../state/use-store.ts';
import { Accounts } from './Accounts.tsx';
import { AccountsTable, type TableRelation } from './AccountsTable.tsx';
import { InItsWords } from './InItsWords.tsx';
import { RelationRow } from './RelationRow.tsx';
import { useAccounts } from './use-accounts.ts';

interface Props {
  readonly relations: readonly Relation[];
  /** The organization that they are listed for. */
  readonly about?: string | undefined;
  /** Id of a source that is left out. */
  readonly unheard?: string | undefined;
}

/**
 * Relations, each with who says so and of when, and with the quote that tells most; the same words stand once. A list,
 * or for an organization of which several sources speak a table.
 */
export function RowsInWords({ relations, about, unheard }: Props) {
  const findNames = useExplorerState(selectFindNames);
  const accountsOf = useAccounts(unheard);
  const told = relations.map((relation): TableRelation => {
    const quote = tellingQuote(relation, findNames, unheard);
    return { relation, quote, accounts: accountsOf(relation.id) };
  });
  if (about !== undefined && told.some(({ accounts }) => accounts.length > 0))
    return <AccountsTable told={told} about={about} />;
  const keys = told.map(({ quote }) => quote && wordsKey(quote.evidence));
  return (
    <ul className="plain">
      {told.map(({ relation, quote, accounts }, i) => (
        <RelationRow key={relation.id} relation={without(relation, unheard)}>
          <Accounts accounts={accounts} />
          {quote && (
            <InItsWords
              relation={relation}
              quote={quote}
              isSaidAbove={keys.indexOf(keys[i] ?? null) < i}
            />
          )}
        </RelationRow>
      ))}
    </ul>
  );
}

/** A relation as a row counts it without a source. What grades it may be that source's, so no word does. */
function without(relation: Relation, unheard: string | undefined): Relation {
  if (unheard === undefined) return relation;
  const { strength: _, ...rest } = relation;
  const isHeard = ({ source }: Evidence) => source !== unheard;
  return { ...rest, evidence: relation.evidence.filter(isHeard) };
}
