import { useMemo } from 'react';
import { FIRMNESS, type Firmness, failsAt } from '../analysis/firmness.ts';
import { isUnhedged } from '../network/hedges.ts';
import type { Relation } from '../network/records.ts';
import { setView, slideFilter } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';

/** From everything that is said to only what is firmly said; the picture answers at once. */
export function Caution() {
  const explorer = useExplorer();
  const relations = useExplorerState(({ document }) => document.network.relations);
  const filter = useExplorerState(({ view }) => view.filter);
  const { firmness } = filter;
  const { counts, elsewhere } = useMemo(
    () => fallingAway(relations, firmness),
    [relations, firmness],
  );
  const set = (step: Firmness) => setView(explorer, { filter: { ...filter, firmness: step } });
  const isPressed = firmness === 'unhedged';
  return (
    <fieldset className="caution">
      <legend>{words.caution.title}</legend>
      <input
        type="range"
        min={0}
        max={FIRMNESS.length - 1}
        step={1}
        value={FIRMNESS.indexOf(firmness)}
        aria-label={words.caution.title}
        aria-valuetext={words.caution.steps[firmness]}
        onChange={({ target }) =>
          slideFilter(explorer, { firmness: FIRMNESS[Number(target.value)] ?? 'everything' })
        }
      />
      <div className="ends" aria-hidden="true">
        <span>{words.caution.from}</span>
        <span>{words.caution.to}</span>
      </div>
      {/* The slider says its step, and Spoken.tsx what is shown. */}
      <output aria-live="off">
        <strong>{words.caution.steps[firmness]}</strong>
        <span>{words.caution.fallsAway(counts, relations.length)}</span>
        {elsewhere > 0 && <span>{words.caution.hedgedElsewhere(elsewhere)}</span>}
      </output>
      <button
        type="button"
        aria-pressed={isPressed}
        title={words.caution.unhedgedMeaning}
        onClick={() => set(isPressed ? 'everything' : 'unhedged')}
      >
        {words.caution.unhedged}
      </button>
    </fieldset>
  );
}

/** How many relations fail at each step, and how many of those left are hedged elsewhere than in a quote that supports them. */
function fallingAway(relations: readonly Relation[], firmness: Firmness) {
  const failing = relations.map((relation) => failsAt(relation, firmness));
  const counts = FIRMNESS.flatMap((step) =>
    step === 'everything' ? [] : [[step, failing.filter((one) => one === step).length] as const],
  );
  const isAsked = FIRMNESS.indexOf(firmness) >= FIRMNESS.indexOf('unhedged');
  const left = isAsked ? relations.filter((_, i) => failing[i] === null) : [];
  const elsewhere = left.filter((one) => one.hedges.length > 0 && isUnhedged(one)).length;
  return { counts, elsewhere };
}
