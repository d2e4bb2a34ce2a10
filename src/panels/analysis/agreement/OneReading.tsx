import type { AnyJudgement, SentenceJudgement } from '../../../analysis/agreement/judgements.ts';
import { reaches } from '../../../analysis/agreement/sentences.ts';
import { quotesOf } from '../../../network/quotes.ts';
import type { Network } from '../../../network/records.ts';
import type { Choice } from '../../../state/settling.ts';
import { words } from '../../../words/words.ts';
import { OtherEvidence } from '../comparison/OtherEvidence.tsx';
import type { ReadingsSaid } from './said.ts';

interface Props {
  readonly side: 'a' | 'b';
  /** What it says in the regard in which they differ. */
  readonly said: string;
  readonly difference: AnyJudgement;
  readonly readings: ReadingsSaid;
}

const STAYS: readonly Choice[] = ['first', 'both'];

/** What one of the readings says, with the words that it rests on and the coder's reasons. */
export function OneReading({ side, said, difference, readings }: Props) {
  const network = readings[side];
  const titles = readings.titles[side];
  // What the first had is not in the network any more where something else was chosen.
  const { settled } = difference;
  const isGone = side === 'a' && settled !== null && !STAYS.includes(settled.choice);
  return (
    <div>
      <h5>
        {words.agreement.sides[side]}: <strong>{said}</strong>
      </h5>
      {isGone ? (
        <p className="soft">{words.agreement.gone}</p>
      ) : difference.concerns === 'unit' ? (
        <Decided side={side} network={network} titles={titles} difference={difference} />
      ) : (
        network.relations
          .filter(({ id }) => difference.pair[side === 'a' ? 'inA' : 'inB'].includes(id))
          .map((relation) => (
            <div key={relation.id}>
              <OtherEvidence network={network} relation={relation} titles={titles} />
              <p className="soft">
                {words.relation.confidence}:{' '}
                {words.relation.confidenceOf[relation.confidence.level]}.{' '}
                {words.relation.reason(relation.confidence.reason)}
              </p>
            </div>
          ))
      )}
    </div>
  );
}

/** What rests on a sentence, or why it was passed over. */
function Decided(props: {
  side: 'a' | 'b';
  network: Network;
  titles: ReadonlyMap<string, string>;
  difference: SentenceJudgement;
}) {
  const { side, network, titles, difference } = props;
  const { sources, units, start, end } = difference.sentence;
  const at = side === 'a' ? 0 : 1;
  const passed = units[at].find(({ passedOver }) => passedOver !== undefined);
  if (passed?.passedOver)
    return <p>{words.reader.passedOver(passed.passedOver, passed.note ?? null)}</p>;
  const resting = quotesOf(network).filter(
    (quote) => quote.kind === 'quote' && quote.source === sources[at] && reaches(quote, start, end),
  );
  const records = [...new Set(resting.map(({ record }) => record))];
  return (
    <ul className="plain">
      {records.map((id) => (
        <li key={id}>{titles.get(id)}</li>
      ))}
    </ul>
  );
}
