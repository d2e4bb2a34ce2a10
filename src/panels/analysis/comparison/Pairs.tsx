import type { ComparedPair } from '../../../analysis/compare.ts';
import { VERDICTS, type Verdict } from '../../../network/verdicts.ts';
import type { ComparedNetworks } from '../../../state/comparison.ts';
import { pairId } from '../../../state/overlaid.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { NOTHING } from '../../../words/signs.ts';
import { words } from '../../../words/words.ts';
import { Sample } from '../../Sample.tsx';
import { useSaid } from '../../use-said.ts';
import { usePortion } from '../use-portion.tsx';
import { pairTitle } from './PairDetail.tsx';
import type { Titles } from './use-overlaid.ts';

const AT_ONCE = 40;

interface Props extends Pick<Ask, 'options'> {
  readonly compared: ComparedNetworks;
  readonly titles: Titles;
}

/** How many pairs there are of each verdict, and the pairs themselves as a table. */
export function Pairs({ compared, titles, options }: Props) {
  const explorer = useExplorer();
  const { pairs, counts } = compared.comparison;
  const asked = VERDICTS.find((verdict) => verdict === options.verdict) ?? null;
  const wanted = asked === null ? pairs : pairs.filter(({ verdict }) => verdict === asked);
  const apart = wanted.filter(({ comparable }) => !comparable).length;
  const say = words.comparison;
  const choose = (verdict: Verdict | '') => setOptions(explorer, { verdict });
  return (
    <section aria-labelledby="comparison-pairs">
      <h3 id="comparison-pairs">{say.pairs}</h3>
      <div className="comparison-verdicts">
        <button type="button" aria-pressed={asked === null} onClick={() => choose('')}>
          {say.everyVerdict} <span className="count">{pairs.length}</span>
        </button>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={asked === verdict}
            onClick={() => choose(verdict)}
          >
            {say.verdicts[verdict]} <span className="count">{counts[verdict]}</span>
          </button>
        ))}
      </div>
      <p className="soft">
        {say.pairsCount(wanted.length)}
        {apart > 0 && `, ${say.incomparable(apart)}`}.
      </p>
      {wanted.length > 0 && (
        <PairTable key={asked} pairs={wanted} compared={compared} titles={titles} />
      )}
    </section>
  );
}

/** Pairs as a table: the relations in the one and in the other; a row leads to the evidence. */
export function PairTable(props: {
  pairs: readonly ComparedPair[];
  compared: ComparedNetworks;
  titles: Titles;
}) {
  const explorer = useExplorer();
  const { a, b } = props.compared;
  const labels = useSaid(
    () => ({ a: words.reads.pairLabels(a), b: words.reads.pairLabels(b) }),
    [a, b],
  );
  const said = (side: keyof typeof labels, ids: readonly string[]) =>
    [...new Set(ids.flatMap((id) => labels[side].get(id) ?? []))].join(', ') || NOTHING;
  const { shown, more } = usePortion(props.pairs, AT_ONCE);
  const say = words.comparison;
  return (
    <>
      <table className="comparison-table" aria-label={say.pairsCaption}>
        <thead>
          <tr>
            <th scope="col">{say.columns.pair}</th>
            <th scope="col">{say.columns.a}</th>
            <th scope="col">{say.columns.b}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((pair) => (
            <tr key={pairId(pair)} className={pair.comparable ? undefined : 'incomparable'}>
              <th scope="row">
                <Sample row={{ sample: 'tone', tone: pair.verdict, label: '' }} />
                <button
                  type="button"
                  className="link"
                  onClick={() => setOptions(explorer, { pick: pairId(pair) })}
                >
                  {pairTitle(pair, props.titles)}
                </button>
                <small>{say.verdictOn(pair.verdict, pair.inconsistent)}</small>
              </th>
              <td>{said('a', pair.inA)}</td>
              <td>{said('b', pair.inB)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}
