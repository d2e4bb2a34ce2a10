import type { Dropped } from '../../../analysis/dropping.ts';
import type { Statement } from '../../../analysis/statements.ts';
import { fragmentOf, textQuote } from '../../../network/quotes.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';
import { usePortion } from '../use-portion.tsx';
import { useEffects } from './use-effects.ts';

const PORTION = 10;

interface Props {
  readonly all: readonly Dropped[];
  /** Id of the statement that is left out; `null` for none. */
  readonly chosen: string | null;
}

/** Statements by how much hangs on each; the one that is chosen is left out. */
export function Statements({ all, chosen }: Props) {
  const explorer = useExplorer();
  const effects = useEffects();
  const { shown, more } = usePortion(all, PORTION);
  return (
    <>
      <ul className="plain statements">
        {shown.map((one) => {
          const isChosen = one.statement.id === chosen;
          return (
            <li key={one.statement.id}>
              <button
                type="button"
                className="row-link"
                aria-pressed={isChosen}
                onClick={() => setOptions(explorer, { without: isChosen ? '' : one.statement.id })}
              >
                <span>
                  <Words statement={one.statement} />
                  <small>{effects(one)}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

/** The words of a statement; of a row of a table what it says, and where it stands. */
export function Words({ statement: { quote, relations } }: { statement: Statement }) {
  const exact = textQuote(quote.selector)?.quote.exact;
  if (exact !== undefined) return <q className="source-words">{exact}</q>;
  return <RowWords name={fragmentOf(quote.selector)} relations={relations} />;
}

function RowWords({ name, relations }: { name: string; relations: readonly string[] }) {
  const network = useExplorerState(({ document }) => document.network);
  const titles = useSaid(() => words.reads.titles(network), [network]);
  return (
    <span>
      {words.statements.row(name, relations.map((id) => titles.get(id) ?? id).join('; '))}
    </span>
  );
}
