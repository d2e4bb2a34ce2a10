import { useEffect, useMemo, useRef, useState } from 'react';
import { drawLineageItems } from '../../picture/lineage/drawn.ts';
import type { LineageOptions } from '../../picture/lineage/placed-lane.ts';
import { perYearIn, planLineage } from '../../picture/lineage/plan.ts';
import { INKS } from '../../picture/theme.ts';
import { selectOwnScene } from '../../state/derived.ts';
import {
  keepAround,
  selectAround,
  selectCitations,
  selectLineage,
  selectTypesDrawn,
} from '../../state/lineage.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useOpened } from '../focus/use-opened.ts';
import { useInks } from '../use-inks.ts';
import { NARROW, useMedia } from '../use-media.ts';
import { LineageBar } from './LineageBar.tsx';
import { LineageKey } from './LineageKey.tsx';
import { LineageSheet } from './LineageSheet.tsx';
import { LineageTree } from './LineageTree.tsx';
import './lineage.css';
import { Undated } from './Undated.tsx';
import { useSize } from './use-size.ts';
import { useWalk } from './use-walk.ts';

/** The room for names: this share of the width, or so many CSS pixels of the height. */
const NAMES = { share: 0.34, least: 150, most: 260, high: 160 };

/** The network in time, in the place of the picture. On narrow screens time runs downwards. */
export default function Lineage() {
  const explorer = useExplorer();
  const place = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useOpened(place, 'lineage');
  const turn = useMedia(NARROW) ? 'down' : 'across';
  const scene = useExplorerState(selectOwnScene);
  const lineage = useExplorerState(selectLineage);
  const types = useExplorerState(selectTypesDrawn);
  const around = useExplorerState(selectAround);
  const [zoom, setZoom] = useState(1);
  const size = useSize(scroller);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it is another one
  useEffect(() => keepAround(explorer), [explorer, around]);
  const room = turn === 'across' ? size.width : size.height;
  const plan = useMemo(() => {
    const beside = Math.min(NAMES.most, Math.max(NAMES.least, room * NAMES.share));
    const mostLabel = turn === 'across' ? beside : NAMES.high;
    const options: LineageOptions = { turn, types, around, perYear: 1, mostLabel };
    const fit = perYearIn(
      room,
      planLineage(scene, lineage, { ...options, types: [], around: null }),
    );
    return planLineage(scene, lineage, { ...options, perYear: fit * zoom });
  }, [scene, lineage, turn, types, around, room, zoom]);
  const inks = useInks();
  const citations = useExplorerState(selectCitations);
  const items = useMemo(
    () => drawLineageItems(plan, citations, inks, INKS[inks].paper),
    [plan, citations, inks],
  );
  const walk = useWalk(plan, scroller);
  return (
    <section ref={place} className="lineage" aria-labelledby="lineage">
      <LineageBar zoom={zoom} onZoom={(next) => walk.keepMiddle(() => setZoom(next))} />
      {plan.lanes.length > 0 && <LineageTree items={items} walk={walk} />}
      <div ref={scroller} className="lineage-scroll">
        {plan.lanes.length > 0 && (
          <LineageSheet plan={plan} items={items} focused={walk.focused} onPick={walk.pick} />
        )}
        <LineageKey plan={plan} />
        {!lineage.years && <p className="lineage-none">{words.lineage.none}</p>}
        <Undated />
      </div>
    </section>
  );
}
