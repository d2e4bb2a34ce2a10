import type { QuotedPassage } from '../../evidence/placed-quotes.ts';
import { recordTitles } from '../../network/titles.ts';
import { setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/en.ts';

/** The records that rest on one passage, to choose from. */
export function PassageChoice({ passage, onDone }: { passage: QuotedPassage; onDone: () => void }) {
  const explorer = useExplorer();
  const titles = recordTitles(useExplorerState(({ document }) => document.network));
  const records = new Map(passage.quotes.map(({ record, field }) => [record, field]));
  return (
    <div className="passage-choice">
      <p className="soft">{words.reader.carries(records.size)}</p>
      <ul className="plain">
        {[...records].map(([record, field]) => (
          <li key={record}>
            <button
              type="button"
              className="row-link"
              onClick={() => {
                setView(explorer, { selection: record, quote: field });
                onDone();
              }}
            >
              {titles.get(record) ?? record}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
