import type { LegendGroup } from '../picture/legend-rows.ts';
import { Sample } from './Sample.tsx';

/** The parts of a legend that the filter does not act on: what marks say. */
export function LegendGroups({ groups }: { groups: readonly LegendGroup[] }) {
  return groups.map(({ heading, rows }) => (
    <section key={heading}>
      <h2>{heading}</h2>
      <ul className="plain">
        {rows.map((row) => (
          <li key={row.label}>
            <Sample row={row} />
            <span>{row.label}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
