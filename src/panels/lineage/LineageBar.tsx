import { COMMANDS, run } from '../../state/commands.ts';
import {
  selectAround,
  selectLineage,
  selectLineageCounts,
  selectTypesDrawn,
  toggleType,
} from '../../state/lineage.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Icon } from '../Icon.tsx';
import { typeColour } from '../RelationSentence.tsx';

interface Props {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** Each press of a button, and how far in all. */
const ZOOM = { step: 1.5, most: 12 };

/** What is shown, which types are drawn between all lanes, and how long a year is. */
export function LineageBar({ zoom, onZoom }: Props) {
  const explorer = useExplorer();
  const { years } = useExplorerState(selectLineage);
  const { lanes, branches, undated, types: counts } = useExplorerState(selectLineageCounts);
  const drawn = useExplorerState(selectTypesDrawn);
  const around = useExplorerState(selectAround);
  const isBare = counts.size > 0 && drawn.length === 0 && around === null;
  return (
    <div className="lineage-bar">
      <div>
        <h2 id="lineage">{words.lineage.title}</h2>
        {years && (
          <p className="soft">
            {words.lineage.summary(lanes, years, branches, undated)}
            {isBare && ` · ${words.lineage.hint}`}
          </p>
        )}
        <button type="button" className="link" onClick={() => run(explorer, COMMANDS.lineage)}>
          {words.inWords.picture}
        </button>
      </div>
      <div className="lineage-tools">
        {counts.size > 0 && (
          <fieldset className="lineage-types">
            <legend>{words.lineage.between}</legend>
            {[...counts].map(([type, count]) => (
              <label key={type} style={typeColour({ type })}>
                <input
                  type="checkbox"
                  checked={drawn.includes(type)}
                  onChange={() => toggleType(explorer, type)}
                />
                <span>{words.types[type].label}</span>
                <small>{count}</small>
              </label>
            ))}
          </fieldset>
        )}
        {years && (
          <div className="lineage-zoom">
            <button
              type="button"
              className="icon-only"
              title={words.commands.zoomOut}
              aria-label={words.commands.zoomOut}
              disabled={zoom <= 1}
              onClick={() => onZoom(Math.max(1, zoom / ZOOM.step))}
            >
              <Icon name="minus" />
            </button>
            <button
              type="button"
              className="icon-only"
              title={words.commands.zoomIn}
              aria-label={words.commands.zoomIn}
              disabled={zoom >= ZOOM.most}
              onClick={() => onZoom(Math.min(ZOOM.most, zoom * ZOOM.step))}
            >
              <Icon name="plus" />
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
