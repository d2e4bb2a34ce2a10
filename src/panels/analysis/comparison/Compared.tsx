import { useEffect, useRef } from 'react';
import { CONFLICTS } from '../../../analysis/compare.ts';
import type { ForeignType } from '../../../exchange/opening/foreign-types.ts';
import { besideKeys } from '../../../state/beside.ts';
import { type ComparedNetworks, matchedOf } from '../../../state/comparison.ts';
import { pairId } from '../../../state/overlaid.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { ReadTypes } from '../../opening/ReadTypes.tsx';
import { useSaid } from '../../use-said.ts';
import { Another } from '../several/NetworkList.tsx';
import { BothNetworks } from './BothNetworks.tsx';
import { ChangeList } from './ChangeList.tsx';
import { standingOfBoth } from './comparison-caption.ts';
import { Matches } from './Matches.tsx';
import { PairDetail } from './PairDetail.tsx';
import { Pairs, PairTable } from './Pairs.tsx';
import { Picked } from './Picked.tsx';
import { PictureChoice } from './PictureChoice.tsx';
import { PutTogether } from './PutTogether.tsx';
import { type Titles, useOverlaid } from './use-overlaid.ts';

interface Props extends Pick<Ask, 'options'> {
  readonly compared: ComparedNetworks;
}

const NONE: readonly ForeignType[] = [];

/** The comparison: contradictions first, then every pair, then the matches that it rests on. */
export function Compared({ compared, options }: Props) {
  const explorer = useExplorer();
  const { a, b, accepted, comparison } = compared;
  const titles = useSaid(
    (): Titles => ({ a: words.reads.titles(a), b: words.reads.titles(b) }),
    [a, b],
  );
  const search = useOverlaid(compared, options);
  const types = useExplorerState(({ transient }) => {
    const one = transient.beside.find(({ key }) => key === options.with);
    return one?.is === 'open' ? one.types : NONE;
  });
  const { pick = '' } = options;
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is picked starts at its top
  useEffect(() => {
    top.current?.closest('aside')?.scrollTo(0, 0);
  }, [pick]);
  const say = words.comparison;
  const picture = <PictureChoice options={options} search={search} />;
  if (pick !== '')
    return (
      <div ref={top} className="comparison">
        <button
          type="button"
          className="link back"
          onClick={() => setOptions(explorer, { pick: '' })}
        >
          {say.back}
        </button>
        <BothNetworks compared={compared} />
        <Picked compared={compared} titles={titles} pick={pick} />
        {picture}
      </div>
    );
  const all = a.organizations.length + b.organizations.length - accepted.length;
  const { counts } = comparison;
  const conflicts = comparison.pairs.filter(({ verdict }) => CONFLICTS.has(verdict));
  const besides = say.besides(counts.inconsistent, counts.opposite);
  const isNothing = accepted.length === 0;
  return (
    <div ref={top} className="comparison">
      <p className="crumb">{say.crumb}</p>
      {a.id === b.id && <ChangeList a={a} b={b} isTurned={options.turn === 'yes'} />}
      <h2 className="claim">
        {isNothing ? say.nothingMatched : say.contradict(counts.contradicting)}
      </h2>
      {besides && <p>{besides}</p>}
      <BothNetworks compared={compared} />
      <ReadTypes types={types} />
      {conflicts.length > 0 && <PairTable pairs={conflicts} compared={compared} titles={titles} />}
      {picture}
      {conflicts.map((pair) => (
        <PairDetail key={pairId(pair)} pair={pair} compared={compared} titles={titles} isPickable />
      ))}
      <Pairs compared={compared} titles={titles} options={options} />
      <Matches compared={compared} titles={titles} options={options} />
      {a.id !== b.id && (
        <>
          <PutTogether
            matched={matchedOf(compared)}
            label={say.joinBoth}
            text={say.joinText(accepted.length, all)}
          />
          <Another besides={[a.id, ...besideKeys(options.with)]} />
        </>
      )}
      <p className="soft">{say.method}</p>
      <p className="standing">{standingOfBoth(compared)}</p>
    </div>
  );
}
