import { changeList, type RecordChange } from '../../../analysis/change-list.ts';
import type { Network } from '../../../network/records.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';
import { usePortion } from '../use-portion.tsx';

const AT_ONCE = 50;

interface Props {
  readonly a: Network;
  readonly b: Network;
  /** Whether the second network is the later one. */
  readonly isTurned: boolean;
}

/** What differs between two versions of one network, in sentences. */
export function ChangeList({ a, b, isTurned }: Props) {
  const explorer = useExplorer();
  const titlesOf = words.reads.titles;
  const changes = useSaid(
    () => changeList(isTurned ? a : b, isTurned ? b : a, titlesOf),
    [a, b, isTurned, titlesOf],
  );
  const titles = useSaid(() => new Map([...titlesOf(b), ...titlesOf(a)]), [a, b, titlesOf]);
  const nameOf = (id: string) => titles.get(id) ?? id;
  const { shown, more } = usePortion(changes, AT_ONCE);
  const say = words.comparison;
  return (
    <section aria-labelledby="comparison-changes">
      <h3 id="comparison-changes">{say.versions}</h3>
      <p>
        {say.versionsText(isTurned)}{' '}
        <button
          type="button"
          className="link"
          onClick={() => setOptions(explorer, { turn: isTurned ? '' : 'yes' })}
        >
          {say.turn}
        </button>
      </p>
      <p>
        <strong>{say.changesCount(changes.length)}</strong>
      </p>
      <ul className="plain">
        {shown.map((change) => (
          <li
            key={`${change.section} ${change.record} ${change.kind}`}
            className={`change ${change.kind}`}
          >
            <strong>{words.changes.headline(change)}</strong>
            {change.fields.length > 0 && <Details change={change} nameOf={nameOf} />}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Details({ change, nameOf }: { change: RecordChange; nameOf: (id: string) => string }) {
  return (
    <ul>
      {words.changes.details(change, nameOf).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
