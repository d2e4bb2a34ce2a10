import { SHARED_VERDICTS, type SharedVerdict } from '../../../network/verdicts.ts';
import type { SideBySide } from '../../../state/side-by-side.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';
import { usePortion } from '../use-portion.tsx';
import { pairKey } from './pair-key.ts';
import { useNamesOfAll } from './use-names-of-all.ts';

const AT_ONCE = 20;

interface Props extends Pick<Ask, 'options'> {
  readonly side: SideBySide;
}

/** Every pair with what each network says of it, first where they contradict each other. */
export function SharedPairs({ side, options }: Props) {
  const explorer = useExplorer();
  const { pairs, networks } = side;
  const asked = SHARED_VERDICTS.find((verdict) => verdict === options.verdict) ?? null;
  const wanted = asked === null ? pairs : pairs.filter(({ verdict }) => verdict === asked);
  const { shown, more } = usePortion(wanted, AT_ONCE);
  const labels = useSaid(
    () => new Map(networks.map((one) => [one.id, words.reads.pairLabels(one)])),
    [networks],
  );
  const { letterOf } = useNamesOfAll(networks);
  const titleOf = usePairTitle(side);
  const say = words.sideBySide;
  const choose = (verdict: SharedVerdict | '') => setOptions(explorer, { verdict });
  return (
    <section aria-labelledby="side-by-side-pairs">
      <h3 id="side-by-side-pairs">{say.pairs}</h3>
      <div className="comparison-verdicts">
        <button type="button" aria-pressed={asked === null} onClick={() => choose('')}>
          {words.comparison.everyVerdict} <span className="count">{pairs.length}</span>
        </button>
        {SHARED_VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={asked === verdict}
            onClick={() => choose(verdict)}
          >
            {say.verdicts[verdict]}{' '}
            <span className="count">{pairs.filter((pair) => pair.verdict === verdict).length}</span>
          </button>
        ))}
      </div>
      {wanted.length > 0 && (
        <table className="comparison-table" aria-label={say.pairsCaption}>
          <thead>
            <tr>
              <th scope="col">{say.pairColumns.pair}</th>
              <th scope="col">{say.pairColumns.said}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pair) => {
              const key = pairKey(pair, side);
              return (
                <tr key={key}>
                  <th scope="row" className="bare">
                    <button
                      type="button"
                      className="link"
                      onClick={() => setOptions(explorer, { pick: key })}
                    >
                      {titleOf(pair)}
                    </button>
                    <small>{say.verdicts[pair.verdict]}</small>
                  </th>
                  <td>
                    {pair.said.map(({ network, relations }) => {
                      const ofIt = relations.flatMap((id) => labels.get(network)?.get(id) ?? []);
                      return (
                        <div key={network}>{say.said(letterOf(network), [...new Set(ofIt)])}</div>
                      );
                    })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {more}
    </section>
  );
}

/** What a pair is called: by the first network that has each of the two. */
export function usePairTitle({ networks, classes }: SideBySide) {
  const { nameOf } = useNamesOfAll(networks);
  return ({ ends }: SideBySide['pairs'][number]): string => {
    const [one = '', other = ''] = ends.map((at) => {
      const first = classes[at]?.[0];
      return first ? nameOf(first) : '';
    });
    return words.comparison.pair(one, other);
  };
}
