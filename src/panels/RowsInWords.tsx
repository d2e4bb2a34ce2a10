import { type TellingQuote, tellingQuote } from '../analysis/telling-quote.ts';
import { shortCitation } from '../evidence/citation.ts';
import { wordsKey } from '../network/quotes.ts';
import type { Relation } from '../network/records.ts';
import { selectFindNames } from '../state/derived.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import Accounts from './Accounts.tsx';
import { AccountsTable } from './AccountsTable.tsx';
import { RelationRow } from './RelationRow.tsx';
import { useAccounts } from './use-accounts.ts';
import { useForeign } from './use-foreign.ts';

interface Props {
  readonly relations: readonly Relation[];
  /** The organization that they are listed for. */
  readonly about?: string | undefined;
  /** Id of a source that is left out. */
  readonly unheard?: string | undefined;
}

/**
 * Relations in a list, each with who says so and of when, and with the quote that tells most; the same words stand once.
 * Of an organization who and when are a table above them.
 */
export function RowsInWords({ relations, about, unheard }: Props) {
  const findNames = useExplorerState(selectFindNames);
  const quotes = relations.map((relation) => tellingQuote(relation, findNames, unheard));
  const keys = quotes.map((quote) => quote && wordsKey(quote.evidence));
  const accountsOf = useAccounts(unheard);
  const hasTable = about !== undefined && relations.some(({ id }) => accountsOf(id).length > 0);
  return (
    <>
      {hasTable && <AccountsTable relations={relations} about={about} accountsOf={accountsOf} />}
      <ul className="plain">
        {relations.map((relation, i) => {
          const quote = quotes[i];
          const isSaidAbove = keys.indexOf(keys[i] ?? null) < i;
          return (
            <RelationRow key={relation.id} relation={relation} about={about}>
              {!hasTable && <Accounts relation={relation.id} unheard={unheard} />}
              {quote && <InItsWords relation={relation} quote={quote} isSaidAbove={isSaidAbove} />}
            </RelationRow>
          );
        })}
      </ul>
    </>
  );
}

interface InItsWordsProps {
  readonly relation: Relation;
  readonly quote: TellingQuote;
  readonly isSaidAbove: boolean;
}

/** A quote of a relation, whose words they are, and what the coder says of it. */
function InItsWords({ relation, quote, isSaidAbove }: InItsWordsProps) {
  const explorer = useExplorer();
  const sources = useExplorerState(({ document }) => document.network.sources);
  const lang = useForeign();
  const { at, evidence, exact } = quote;
  const source = sources.find(({ id }) => id === evidence.source);
  return (
    <div className="in-its-words">
      {isSaidAbove ? (
        <span className="soft">{words.quote.sameWords}</span>
      ) : (
        <q className="source-words" lang={lang.of(evidence.source)}>
          {exact}
        </q>
      )}{' '}
      <button
        type="button"
        className="link"
        onClick={() => setView(explorer, { selection: relation.id, quote: `evidence.${at}` })}
      >
        {source && `${shortCitation(source)}, `}
        {words.quote.number(at + 1, false).toLowerCase()}
      </button>
      {relation.note && (
        <p className="soft" lang={lang.prose}>
          {relation.note}
        </p>
      )}
    </div>
  );
}
