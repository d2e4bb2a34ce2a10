import type { Offer } from '../../coding/names/offers.ts';
import { sentencesAt } from '../../evidence/sentences.ts';
import { codedTextOf } from '../../state/coded-text.ts';
import { sentencesIn } from '../../state/marking.ts';
import { acceptAllKnown, hasWavedOff, proposeAgain, selectOffers } from '../../state/naming.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { usePortion } from '../analysis/use-portion.tsx';
import { useGoOn } from '../focus/use-go-on.ts';
import { useForeign } from '../use-foreign.ts';
import { OfferActs } from './OfferActs.tsx';

/** So many are read through in one go. */
const PORTION = 40;

/** The names that the text offers, each with its number and first sentence, to be accepted or waved off. */
export function NamesList() {
  const explorer = useExplorer();
  const offers = useExplorerState(selectOffers);
  const isWaved = useExplorerState(hasWavedOff);
  const known = offers.filter((offer) => offer.known !== null);
  const { shown, more } = usePortion(offers, PORTION);
  const [list, goOn] = useGoOn<HTMLUListElement>('[data-offer]');
  return (
    <section aria-labelledby="offered-names">
      <h3 id="offered-names">{words.names.title(offers.length)}</h3>
      <p className="soft">
        {offers.length > 0 ? words.names.how : words.names.none}
        {offers.length > 0 && <span className="by-keys"> {words.names.keys}</span>}
      </p>
      {known.length > 1 && (
        <button type="button" onClick={() => acceptAllKnown(explorer)}>
          {words.names.acceptAll(known.length)}
        </button>
      )}
      <ul ref={list} className="plain offers">
        {shown.map((offer, i) => (
          <li key={offer.id}>
            <OfferHead offer={offer} />
            <OfferActs offer={offer} onDone={() => goOn(i)} />
          </li>
        ))}
        {more && <li>{more}</li>}
      </ul>
      {isWaved && (
        <button type="button" className="link" onClick={() => proposeAgain(explorer)}>
          {words.names.again}
        </button>
      )}
    </section>
  );
}

/** In characters: with more before the name, it would stand beyond the lines that are shown. */
const SHOWN_BEFORE = 60;

function lastWords(before: string): string {
  return before.length > SHOWN_BEFORE
    ? `… ${before.slice(-SHOWN_BEFORE).replace(/^\S*\s+/, '')}`
    : before;
}

function OfferHead({ offer }: { offer: Offer }) {
  const text = useExplorerState((state) => codedTextOf(state, state.view.read));
  const read = useExplorerState(({ view }) => view.read);
  const lang = useForeign();
  const { places, names, count, known } = offer;
  const [first] = places;
  const sentence = text && first && sentencesAt(sentencesIn(text), first.start, first.end)[0];
  const before = text && first && sentence ? text.text.slice(sentence.start, first.start) : '';
  return (
    <>
      <p className="offer-name">
        <strong>{known ? words.reads.name(known.organization) : names.join(' · ')}</strong>{' '}
        <span className="soft">
          {words.names.count(count)}
          {known && ` · ${words.names.knownFrom(known.network.title)}`}
        </span>
      </p>
      {text && first && sentence && (
        <p className="offer-sentence" lang={read === null ? undefined : lang.of(read)}>
          {lastWords(before)}
          <mark>{text.text.slice(first.start, first.end)}</mark>
          {text.text.slice(first.end, sentence.end)}
        </p>
      )}
    </>
  );
}
