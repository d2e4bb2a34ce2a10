import { closeBeside } from '../../../state/beside.ts';
import type { Beside } from '../../../state/incoming.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import './second.css';

/** A network that is on its way, with the way to leave it. */
export function BesideReading({ one }: { one: Extract<Beside, { is: 'reading' }> }) {
  const explorer = useExplorer();
  const say = words.comparison;
  return (
    <section className="second" aria-busy="true">
      <p>{say.reading(one.name)}</p>
      <progress value={one.share} aria-label={say.reading(one.name)} />
      <p>
        <button type="button" onClick={() => closeBeside(explorer, one.key)}>
          {say.cancel}
        </button>
      </p>
    </section>
  );
}

/** Why one could not be opened. */
export function BesideFailed({ one }: { one: Extract<Beside, { is: 'failed' }> }) {
  return (
    <div role="alert" className="second-failed">
      <p>
        <strong>{words.comparison.failed(one.name)}</strong>
      </p>
      {one.lines().map((line) => (
        <p key={line}>{line}</p>
      ))}
      {one.again && (
        <button type="button" onClick={one.again}>
          {words.loading.again}
        </button>
      )}
    </div>
  );
}
