import { useEffect, useMemo, useRef } from 'react';
import { besideKeys } from '../../../state/beside.ts';
import { entriesOf, sideBySide } from '../../../state/side-by-side.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { PutTogether } from '../comparison/PutTogether.tsx';
import { useBeside } from '../second/use-beside.ts';
import { codingsOf } from '../standing.ts';
import { letter } from './letter.ts';
import { MatchTable } from './MatchTable.tsx';
import { NetworkList } from './NetworkList.tsx';
import { PairSaid } from './PairSaid.tsx';
import { pairKey } from './pair-key.ts';
import { SharedPairs } from './SharedPairs.tsx';
import { useDecisionsOfAll } from './use-decisions-of-all.ts';
import './several.css';

/** Any number of networks side by side: who is who in them, what they say pair by pair, and all of them in one. */
export function SeveralPanel({ options }: Pick<Ask, 'options'>) {
  const explorer = useExplorer();
  const open = useExplorerState(({ document }) => document.network);
  const { with: wanted, accept = '', refuse = '', pick = '' } = options;
  const beside = useBeside(besideKeys(wanted));
  const { entries, networks } = useMemo(
    () => entriesOf(open, besideKeys(wanted), beside),
    [open, wanted, beside],
  );
  const side = useMemo(() => sideBySide(networks, { accept, refuse }), [networks, accept, refuse]);
  useDecisionsOfAll(side, accept, refuse);
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is picked starts at its top
  useEffect(() => {
    top.current?.closest('aside')?.scrollTo(0, 0);
  }, [pick]);
  const picked = side.pairs.find((pair) => pairKey(pair, side) === pick);
  const say = words.sideBySide;
  if (picked)
    return (
      <div ref={top} className="comparison">
        <button
          type="button"
          className="link back"
          onClick={() => setOptions(explorer, { pick: '' })}
        >
          {words.comparison.back}
        </button>
        <PairSaid pair={picked} side={side} />
      </div>
    );
  const contradicting = side.pairs.filter(({ verdict }) => verdict === 'contradicting').length;
  const codings = networks.flatMap((one, i) =>
    codingsOf(one).map((coding) => say.lettered(coding, letter(i))),
  );
  return (
    <div ref={top} className="comparison">
      <p className="crumb">{say.crumb}</p>
      <h2 className="claim">{say.contradict(networks.length, contradicting)}</h2>
      <NetworkList entries={entries} open={open} />
      <SharedPairs side={side} options={options} />
      <MatchTable side={side} />
      {networks.length > 1 && (
        <PutTogether
          matched={side}
          label={say.joinAll}
          text={say.joinText(networks.length, side.classes.length)}
        />
      )}
      <p className="soft">{say.method}</p>
      <p className="standing">{words.analysis.standing(codings)}</p>
    </div>
  );
}
