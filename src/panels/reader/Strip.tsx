import type { NearPart } from '../../evidence/near-parts.ts';
import type { QuotedPassage } from '../../evidence/placed-quotes.ts';
import { setView } from '../../state/store.ts';
import type { LitUnit } from '../../state/transient.ts';
import { useExplorer } from '../../state/use-store.ts';

interface Props {
  readonly passages: readonly QuotedPassage[];
  /** What is marked for a quote that has no place of its own. */
  readonly near: readonly NearPart[];
  /** Sentences to decide, of a text that is coded. */
  readonly units: readonly LitUnit[];
  readonly selection: string | null;
  /** Of the text, in UTF-16 units, as the passages' positions. */
  readonly length: number;
}

/** Places on the strip: passages that are closer together than one in so many share a mark. */
const PLACES = 250;

/** Where in the text the evidence sits, along the scroll bar; for the mouse, as n and p are for keys. */
export function Strip({ passages, near, units, selection, length }: Props) {
  const explorer = useExplorer();
  return (
    <div className="strip" aria-hidden="true">
      {marksFor(passages, selection, length).map(({ place, end, quote, isSelected }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: hidden from assistive technology, which has the passages themselves
        <i
          key={`${place} ${isSelected}`}
          className={isSelected ? 'selected' : undefined}
          style={{
            top: `${(100 * place) / PLACES}%`,
            height: `${100 * (end / length - place / PLACES)}%`,
          }}
          onClick={() => setView(explorer, { selection: quote.record, quote: quote.field })}
        />
      ))}
      {units
        .filter(({ state }) => state !== 'coded')
        .map(({ start, end, state }) => (
          <i
            key={`unit ${start}`}
            className={state}
            style={{
              top: `${(100 * start) / length}%`,
              height: `${(100 * (end - start)) / length}%`,
            }}
          />
        ))}
      {near.map(({ start, end }) => (
        <i
          key={start}
          className="near"
          style={{
            top: `${(100 * start) / length}%`,
            height: `${(100 * (end - start)) / length}%`,
          }}
        />
      ))}
    </div>
  );
}

/** A mark for each place that has passages, and another above it where one carries the selection. */
function marksFor(passages: readonly QuotedPassage[], selection: string | null, length: number) {
  const marks = [false, true].map((isSelected) => {
    const found = new Map<number, { end: number; quote: QuotedPassage['quotes'][number] }>();
    for (const { start, end, quotes } of passages) {
      const quote = isSelected ? quotes.find(({ record }) => record === selection) : quotes[0];
      if (!quote) continue;
      const place = Math.floor((start / length) * PLACES);
      const before = found.get(place);
      found.set(place, {
        end: Math.max(end, before?.end ?? 0),
        quote: before?.quote ?? quote,
      });
    }
    return [...found].map(([place, mark]) => ({ place, isSelected, ...mark }));
  });
  return marks.flat();
}
