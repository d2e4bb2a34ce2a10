import type { TellingQuote } from '../analysis/telling-quote.ts';
import { shortCitation } from '../evidence/citation.ts';
import type { Relation } from '../network/records.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { useForeign } from './use-foreign.ts';
import './in-its-words.css';

interface Props {
  readonly relation: Relation;
  readonly quote: TellingQuote;
  readonly isSaidAbove?: boolean;
}

/** A quote of a relation, whose words they are, and what the coder says of it. */
export function InItsWords({ relation, quote, isSaidAbove = false }: Props) {
  const explorer = useExplorer();
  const sources = useExplorerState(({ document }) => document.network.sources);
  const lang = useForeign();
  const { at, evidence, exact } = quote;
  const source = sources.find(({ id }) => id === evidence.source);
  return (
    <div className="in-its-words">
      <p>
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
      </p>
      {relation.note && (
        <p className="soft" lang={lang.prose}>
          {relation.note}
        </p>
      )}
    </div>
  );
}
