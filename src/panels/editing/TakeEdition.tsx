import { useMemo, useState } from 'react';
import { type QuotedWords, quoteKey, textQuote } from '../../network/quotes.ts';
import { selectEdition, takeEditionAtHand } from '../../state/take-edition.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { usePortion } from '../analysis/use-portion.tsx';
import './editing.css';

interface Props {
  readonly source: string;
}

/** In a draft, beside a text that is another edition than the recorded one: why it cannot be coded, and the way out. */
export default function TakeEdition({ source }: Props) {
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="edition">
      <p>{words.edition.why}</p>
      {isAsked ? (
        <Consequences source={source} onClose={() => setAsked(false)} />
      ) : (
        <button type="button" onClick={() => setAsked(true)}>
          {words.edition.take}
        </button>
      )}
    </div>
  );
}

/** So many are read through in one go. */
const PORTION = 20;

function Consequences({ source, onClose }: Props & { readonly onClose: () => void }) {
  const explorer = useExplorer();
  const plan = useExplorerState((state) => selectEdition(state, source));
  const network = useExplorerState(({ document }) => document.network);
  const titles = useMemo(() => words.reads.titles(network), [network]);
  if (!plan) return null;
  const { moved, left, reopened } = plan;
  return (
    <div className="consequences">
      <p>{words.edition.moved(moved)}</p>
      {left.length > 0 && (
        <>
          <p>{words.edition.left(left.length)}</p>
          <Listed
            lines={left.map((place) => [
              quoteKey(place.record, place.field),
              `${titles.get(place.record) ?? place.record}: ${saidIn(place)}`,
            ])}
          />
        </>
      )}
      {reopened.length > 0 && (
        <>
          <p>{words.edition.reopened(reopened.length)}</p>
          <Listed lines={reopened.map((unit) => [unit.id, saidIn(unit)])} />
        </>
      )}
      <p className="actions">
        <button
          type="button"
          className="primary"
          // biome-ignore lint/a11y/noAutofocus: the button that had the focus has become this one
          autoFocus
          onClick={() => void takeEditionAtHand(explorer, source)}
        >
          {words.edition.does}
        </button>{' '}
        <button type="button" onClick={onClose}>
          {words.edition.cancel}
        </button>
      </p>
    </div>
  );
}

function Listed({ lines }: { lines: readonly (readonly [key: string, said: string])[] }) {
  const { shown, more } = usePortion(lines, PORTION);
  return (
    <ul className="change-lines">
      {shown.map(([key, said]) => (
        <li key={key}>{said}</li>
      ))}
      {more && <li>{more}</li>}
    </ul>
  );
}

function saidIn({ selector }: QuotedWords): string {
  return `“${textQuote(selector)?.quote.exact ?? ''}”`;
}
