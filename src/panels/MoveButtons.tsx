import { useId } from 'react';
import { DIRECTIONS } from '../picture/arrows.ts';
import { selectScene } from '../state/derived.ts';
import { moveBy } from '../state/moving.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import './move-buttons.css';

/** Moves an organization on the picture, for those who cannot drag it; nothing where it is not drawn. */
export function MoveButtons({ organization }: { organization: string }) {
  const explorer = useExplorer();
  const title = useId();
  const isDrawn = useExplorerState((state) =>
    selectScene(state).nodes.some(({ id }) => id === organization),
  );
  if (!isDrawn) return null;
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{words.move.title}</h3>
      <p className="move-buttons">
        {DIRECTIONS.map((direction) => (
          <button
            key={direction}
            type="button"
            className="icon-only"
            title={words.move.to[direction]}
            aria-label={words.move.to[direction]}
            onClick={() => moveBy(explorer, organization, direction)}
          >
            <Icon name={direction} />
          </button>
        ))}
      </p>
    </section>
  );
}
