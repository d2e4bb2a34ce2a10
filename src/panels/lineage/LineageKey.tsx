import { lineageKey } from '../../picture/lineage/key.ts';
import type { LineagePlan } from '../../picture/lineage/plan.ts';
import { INKS } from '../../picture/theme.ts';
import { Sample } from '../Sample.tsx';
import { useInks } from '../use-inks.ts';

/** What the marks of the lineage mean; types and kinds are in the legend beside it. */
export function LineageKey({ plan }: { plan: LineagePlan }) {
  const rows = lineageKey(plan, INKS[useInks()].paper).flatMap((group) => group.rows);
  if (rows.length === 0) return null;
  return (
    <ul className="lineage-key">
      {rows.map((row) => (
        <li key={row.label}>
          <Sample row={row} />
          {row.label}
        </li>
      ))}
    </ul>
  );
}
