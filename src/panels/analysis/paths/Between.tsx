import { type ReactNode, useMemo } from 'react';
import { type Path, shortestPaths } from '../../../analysis/paths.ts';
import type { Overlay } from '../../../picture/scene.ts';
import { selectOrganizations } from '../../../state/derived.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/en.ts';
import { useOverlay } from '../use-overlay.ts';
import { OrganizationChoice } from './OrganizationChoice.tsx';
import { ToldPath } from './ToldPath.tsx';
import type { Walk } from './walk.ts';

/** How many paths are shown at first, and how many a press of the button adds. */
const SOME = 6;
const MOST = 60;

interface BetweenProps {
  readonly options: Ask['options'];
  readonly walk: Walk;
  readonly children: ReactNode;
}

/**
 * The shortest ways from one organization to another. Options: `from`, `to`; `path`, the place of
 * the one that is shown, from 1; `most`, how many are listed.
 */
export function Between({ walk, options, children }: BetweenProps) {
  const explorer = useExplorer();
  const organizations = useExplorerState(selectOrganizations);
  const { from = '', to = '' } = options;
  const most = Math.min(Math.max(Math.floor(Number(options.most)) || SOME, SOME), MOST);
  // One more than is shown says whether there are more.
  const found = useMemo(
    () => shortestPaths(walk.network, walk.types, from, to, most + 1),
    [walk, from, to, most],
  );
  const paths = found.slice(0, most);
  const chosen = found[Math.min(Math.max(Number(options.path) || 1, 1), paths.length) - 1];
  useOverlay(useMemo(() => (chosen ? overlayOf(chosen) : null), [chosen]));
  const ends = [organizations.get(from), organizations.get(to)];
  const [start, end] = ends;
  return (
    <>
      <div className="path-ends">
        <OrganizationChoice
          label={words.paths.from}
          value={from}
          onChange={(id) => setOptions(explorer, { from: id, path: '' })}
        />
        <OrganizationChoice
          label={words.paths.to}
          value={to}
          onChange={(id) => setOptions(explorer, { to: id, path: '' })}
        />
        <button
          type="button"
          className="icon-only"
          aria-label={words.paths.swap}
          title={words.paths.swap}
          disabled={from === '' && to === ''}
          onClick={() => setOptions(explorer, { from: to, to: from, path: '' })}
        >
          ⇅
        </button>
      </div>
      {children}
      {(!start || !end) && <p className="soft">{words.paths.choose}</p>}
      {start && end && from === to && <p>{words.paths.same}</p>}
      {start && end && from !== to && paths.length === 0 && (
        <p className="no-path">{words.paths.none(start.name, end.name)}</p>
      )}
      {paths.length > 0 && (
        <section aria-labelledby="paths-found">
          <h3 id="paths-found">{words.paths.found(paths.length, found.length > most)}</h3>
          <p className="path-caution">{words.paths.caution}</p>
          <ol className="plain paths">
            {paths.map((path, i) => (
              <ToldPath
                key={path.organizations.join(' ')}
                path={path}
                isChosen={path === chosen}
                onChoose={() => setOptions(explorer, { path: String(i + 1) })}
              />
            ))}
          </ol>
          {found.length > most && most < MOST && (
            <button
              type="button"
              onClick={() => setOptions(explorer, { most: String(most + SOME) })}
            >
              {words.paths.more}
            </button>
          )}
          <p className="soft">{words.paths.method}</p>
        </section>
      )}
    </>
  );
}

/** The path with the relation that carries each link; all else steps back. */
function overlayOf({ organizations, links }: Path): Overlay {
  return {
    groups: [],
    emphasized: new Set([...organizations, ...links.map(({ relations }) => relations[0])]),
    fades: true,
    badges: new Map(),
    sizes: null,
  };
}
