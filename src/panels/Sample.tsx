import type { LegendRow } from '../picture/legend-rows.ts';
import { drawSample } from '../picture/legend-samples.ts';
import { useInks } from './use-inks.ts';

/**
 * A sample of a mark, drawn by the same function as the legend of an exported picture.
 * @param turned read from right to left, with the subject of the line on the right
 */
export function Sample({ row, turned = false }: { row: LegendRow; turned?: boolean }) {
  const drawn = drawSample(row, { x: 0, y: 9 }, useInks()).join('');
  return (
    <svg className={turned ? 'sample turned' : 'sample'} viewBox="0 0 44 18" aria-hidden="true">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; no words of a file are in it */}
      <g dangerouslySetInnerHTML={{ __html: drawn }} />
    </svg>
  );
}
