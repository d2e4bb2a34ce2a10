import type { LegendRow } from '../picture/legend.ts';
import { drawSample } from '../picture/legend-drawing.ts';
import { useTheme } from './use-theme.ts';

/** A sample of a mark, drawn by the same function as the legend of an exported picture. */
export function Sample({ row }: { row: LegendRow }) {
  const drawn = drawSample(row, { x: 0, y: 9 }, useTheme()).join('');
  return (
    <svg className="sample" width="44" height="18" aria-hidden="true">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; no words of a file are in it */}
      <g dangerouslySetInnerHTML={{ __html: drawn }} />
    </svg>
  );
}
