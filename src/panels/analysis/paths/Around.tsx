import { type ReactNode, useMemo } from 'react';
import { surroundings } from '../../../analysis/paths.ts';
import { drawnOrganizations } from '../../../network/drawn-organizations.ts';
import { selectOrganizations } from '../../../state/derived.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { OrganizationLink } from '../../RelationSentence.tsx';
import { useSaid } from '../../use-said.ts';
import { computed } from '../standing.ts';
import { useOverlay } from '../use-overlay.ts';
import { aroundOverlay } from './around-overlay.ts';
import { OrganizationChoice } from './OrganizationChoice.tsx';
import { type Walk, walkedOver } from './walk.ts';

const STEPS = [1, 2, 3] as const;

interface AroundProps {
  readonly options: Ask['options'];
  readonly walk: Walk;
  readonly children: ReactNode;
}

/** Who is so many steps from an organization. Options: `around`, its id; `steps`, absent for one. */
export function Around({ walk, options, children }: AroundProps) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const organizations = useExplorerState(selectOrganizations);
  const all = drawnOrganizations(network).length;
  const { around = '' } = options;
  const steps = STEPS.find((one) => String(one) === options.steps) ?? 1;
  const distances = useMemo(
    () => surroundings(walk.network, walk.types, around, steps),
    [walk, around, steps],
  );
  const center = organizations.get(around);
  const within =
    center && words.paths.within(steps, words.reads.called(center), distances.size - 1, all - 1);
  useOverlay(
    useSaid(
      () => (center ? aroundOverlay(walk, center, distances) : null),
      [center, walk, distances],
    ),
    within ? computed(within, network, false, [words.paths.near, walkedOver(walk)]) : null,
  );
  return (
    <>
      <OrganizationChoice
        label={words.paths.center}
        value={around}
        onChange={(id) => setOptions(explorer, { around: id })}
      />
      <fieldset className="segments steps">
        <legend>{words.paths.steps}</legend>
        {STEPS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === steps}
            onClick={() => setOptions(explorer, { steps: one === 1 ? '' : String(one) })}
          >
            {one}
          </button>
        ))}
      </fieldset>
      {children}
      {center && (
        <>
          <p>
            <strong>{within}</strong>
          </p>
          {distances.size === 1 && <p>{words.paths.alone}</p>}
          {STEPS.map((one) => {
            const ids = [...distances].flatMap(([id, distance]) => (distance === one ? [id] : []));
            const found = ids.flatMap((id) => organizations.get(id) ?? []);
            if (found.length === 0) return null;
            return (
              <section key={one} aria-labelledby={`steps-${one}`}>
                <h3 id={`steps-${one}`}>{words.paths.at(one)}</h3>
                <ul className="plain neighbours">
                  {found.map((organization) => (
                    <li key={organization.id}>
                      <OrganizationLink organization={organization} />
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
          <p className="soft">{words.paths.near}</p>
        </>
      )}
    </>
  );
}
