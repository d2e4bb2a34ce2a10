import type { Sentence } from '../../../analysis/agreement/sentences.ts';
import { placeOf } from '../../../evidence/pages.ts';
import { sourceLanguage } from '../../../network/languages.ts';
import { textQuote } from '../../../network/quotes.ts';
import type { Network } from '../../../network/records.ts';
import { foreign } from '../../../words/foreign.ts';
import { words } from '../../../words/words.ts';

interface Props {
  readonly sentence: Sentence;
  readonly network: Network;
}

/** The words of a sentence to decide, as one of the readings has them. */
export function Quoted({ sentence, network }: Props) {
  const [ofA, ofB] = sentence.units;
  const [unit] = [...ofA, ...ofB];
  const exact = unit && textQuote(unit.selector)?.quote.exact;
  const [id] = sentence.sources;
  const source = network.sources.find((one) => one.id === id);
  const place = unit ? words.quote.place(...placeOf(source, unit)) : '';
  return (
    <figure className="quote">
      <blockquote lang={foreign(sourceLanguage(network, id))}>
        <p>“{exact}”</p>
      </blockquote>
      {place && (
        <figcaption>
          <span>{place}</span>
        </figcaption>
      )}
    </figure>
  );
}
