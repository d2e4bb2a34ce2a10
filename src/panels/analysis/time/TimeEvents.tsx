import type { Dating } from '../../../analysis/moments.ts';
import { setView } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';
import { useStatus } from '../../use-status.ts';
import { useMoment } from './use-moment.ts';

/** As many have room. */
const MOST_NAMED = 2;

/** What has just begun and ended, a line each under the time line; the panel has all of it. */
export function TimeEvents() {
  const { begun, ended, now } = useMoment();
  const network = useExplorerState(({ document }) => document.network);
  const isHeld = useExplorerState(({ viewedBy }) => viewedBy === 'hold');
  const titles = useSaid(() => words.reads.titles(network), [network]);
  // A movement is told when it ends.
  useStatus(!isHeld && now !== null && words.time.turns(idsIn(begun).length, idsIn(ended).length));
  if (!now) return <p className="time-events">{words.time.hint}</p>;
  return (
    <div className="time-events">
      <Events title={words.time.begun(now)} of={begun} titles={titles} />
      <Events title={words.time.ended(now)} of={ended} titles={titles} />
    </div>
  );
}

function idsIn(datings: readonly Dating[]): string[] {
  return [...new Set(datings.map(({ relation }) => relation.id))];
}

interface EventsProps {
  readonly title: string;
  readonly of: readonly Dating[];
  readonly titles: ReadonlyMap<string, string>;
}

function Events({ title, of, titles }: EventsProps) {
  const explorer = useExplorer();
  const ids = idsIn(of);
  return (
    <p>
      <span>{words.time.event(title, ids.length)}</span>
      {ids.slice(0, MOST_NAMED).map((id) => (
        <button
          key={id}
          type="button"
          className="link"
          onClick={() => setView(explorer, { selection: id })}
        >
          {titles.get(id)}
        </button>
      ))}
    </p>
  );
}
