import type { QuotedPassage } from '../../evidence/placed-quotes.ts';
import { setView } from '../../state/store.ts';
import { useExplorer } from '../../state/use-store.ts';

interface Props {
  readonly passages: readonly QuotedPassage[];
  readonly selection: string | null;
  /** Of the text, in UTF-16 units, as the passages' positions. */
  readonly length: number;
}

/** Where in the text the evidence sits, along the scroll bar; for the mouse, as n and p are for keys. */
export function Strip({ passages, selection, length }: Props) {
  const explorer = useExplorer();
  return (
    <div className="strip" aria-hidden="true">
      {passages.map((passage) => {
        const [first] = passage.quotes;
        const mine = passage.quotes.find(({ record }) => record === selection);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: hidden from assistive technology, which has the passages themselves
          <i
            key={`${passage.start} ${passage.end}`}
            className={mine ? 'selected' : undefined}
            style={{
              top: `${(100 * passage.start) / length}%`,
              height: `${(100 * (passage.end - passage.start)) / length}%`,
            }}
            onClick={() => {
              const { record, field } = mine ?? first ?? {};
              if (record && field) setView(explorer, { selection: record, quote: field });
            }}
          />
        );
      })}
    </div>
  );
}
