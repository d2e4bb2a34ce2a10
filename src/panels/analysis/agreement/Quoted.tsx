import type { Sentence } from '../../../analysis/agreement/sentences.ts';
import { textQuote } from '../../../network/quotes.ts';
import type { Network } from '../../../network/records.ts';
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
  const source = network.sources.find(({ id }) => id === sentence.sources[0]);
  return (
    <figure className="quote">
      <blockquote lang={source?.language ?? network.language}>
        <p>“{exact}”</p>
      </blockquote>
      {unit?.paragraph !== undefined && (
        <figcaption>
          <span>{words.quote.paragraph(unit.paragraph)}</span>
        </figcaption>
      )}
    </figure>
  );
}
