import { UNIT_STATES } from '../../network/coverage.ts';
import { nextOpenUnit, sayMarked, selectUnits } from '../../state/coverage.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { focusOn } from '../focus/elements.ts';
import { KeyHint } from './KeyHint.tsx';
import { NEXT_UNIT_KEY } from './keys.ts';

/** How many sentences of the text are coded, passed over and still open, and the way to the next open one. */
export function CoverageBar() {
  const explorer = useExplorer();
  const units = useExplorerState(selectUnits);
  const letters = useExplorerState(({ settings }) => settings.letterKeys);
  const counts = UNIT_STATES.map((state) => ({
    state,
    n: units.filter((unit) => unit.state === state).length,
  }));
  const open = counts.find(({ state }) => state === 'open')?.n ?? 0;
  const goOn = () => {
    nextOpenUnit(explorer);
    sayMarked(explorer);
    // What it is decided by are keys of the text.
    focusOn(document.querySelector<HTMLElement>('.source-text'));
  };
  if (units.length === 0) return <p className="soft">{words.coverage.none}</p>;
  return (
    <section className="coverage" aria-labelledby="coverage">
      <h3 id="coverage">{words.coverage.title(units.length)}</h3>
      <div className="coverage-bar" aria-hidden="true">
        {counts
          .filter(({ n }) => n > 0)
          .map(({ state, n }) => (
            <i key={state} className={state} style={{ flexGrow: n }} />
          ))}
      </div>
      <div className="coverage-counts">
        {counts.map(({ state, n }) => (
          <span key={state} className={state}>
            <strong>{n}</strong> {words.coverage.states[state]}
          </span>
        ))}
        <button type="button" disabled={open === 0} onClick={goOn}>
          {words.coverage.next} {letters && <KeyHint>{NEXT_UNIT_KEY}</KeyHint>}
        </button>
      </div>
    </section>
  );
}
