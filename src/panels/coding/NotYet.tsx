import type { Marked } from '../../coding/entries/quoted.ts';
import { acceptOffer, selectOffers } from '../../state/naming.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';

interface Props {
  readonly marked: Marked;
  readonly onTaken: () => void;
}

/** Names in the quote that the network does not have yet: a press takes each in. */
export function NotYet({ marked: { quote }, onTaken }: Props) {
  const explorer = useExplorer();
  const offers = useExplorerState(selectOffers).filter(
    ({ isLikely, places }) =>
      isLikely && places.some(({ start, end }) => start >= quote.start && end <= quote.end),
  );
  if (offers.length === 0) return null;
  return (
    <p className="not-yet">
      <span className="soft">{words.form.notYet}</span>
      {offers.map((offer) => (
        <button
          key={offer.id}
          type="button"
          className="slot-near"
          onClick={() => {
            acceptOffer(explorer, offer, offer.kind);
            onTaken();
          }}
        >
          + {offer.known ? words.reads.name(offer.known.organization) : offer.names[0]}
        </button>
      ))}
    </p>
  );
}
