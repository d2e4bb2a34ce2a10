import { useMemo } from 'react';
import { shortCitation } from '../../evidence/citation.ts';
import { type CountedSource, type CountedYear, countsIn } from '../../network/counts.ts';
import type { Network, Relation } from '../../network/records.ts';
import { isHostile } from '../../network/relation-types.ts';
import { selectOrganizations } from '../../state/derived.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import type { Line } from '../analysis/time/line.ts';
import { shareOf } from './years-line.ts';
import './counts-along.css';

/** In CSS pixels. */
const HEIGHT = 24;
const LEAST = 1.5;

/**
 * Violence counted by year along a line of time, a bar as long as the year: of the pair that is selected, of an
 * organization, or of all. Where the network has counts the line stays as high whatever is selected.
 */
export function CountsAlong({ line }: { line: Line }) {
  const network = useExplorerState(({ document }) => document.network);
  const selection = useExplorerState(({ view }) => view.selection);
  const organizations = useExplorerState(selectOrganizations);
  const all = useMemo(() => foremost(network.relations), [network]);
  const { of, counted } = useMemo(() => countsOf(network, selection), [network, selection]);
  if (!all) return null;
  const names = of.flatMap((id) => {
    const organization = organizations.get(id);
    return organization ? [words.reads.name(organization)] : [];
  });
  const [, ...others] = counted?.years ?? [];
  const most = others.reduce(
    (one, other) => (topOf(other) > topOf(one) ? other : one),
    counted?.years[0] ?? NOTHING,
  );
  const source = network.sources.find(({ id }) => id === counted?.source);
  const says = counted
    ? words.counts.along(names, source ? shortCitation(source) : counted.source, {
        most: topOf(most),
        year: most.year,
      })
    : words.counts.noneAlong(names);
  return (
    <svg className="counts-along" role="img" aria-label={says}>
      {counted?.years.map((one) => {
        const { year, figures, precision } = one;
        const height = Math.max(LEAST, (HEIGHT * topOf(one)) / Math.max(1, topOf(most)));
        return (
          <rect
            key={year}
            x={`${line.at(year)}%`}
            width={`${line.at(year + 1) - line.at(year)}%`}
            y={HEIGHT - height}
            height={height}
          >
            <title>{words.counts.year(year, figures, precision)}</title>
          </rect>
        );
      })}
      <text x="0" y="10">
        {counted ? words.counts.alongWhom(names) : says}
      </text>
    </svg>
  );
}

type Year = Pick<CountedYear, 'year' | 'figures'>;
const NOTHING: Year = { year: 0, figures: {} };

function topOf({ figures }: Year): number {
  return shareOf(figures).best;
}

function countsOf({ relations, organizations }: Network, selection: string | null) {
  const selected = relations.find(({ id }) => id === selection);
  const own = organizations.find(({ id }) => id === selection);
  const of = selected ? [selected.source, selected.target] : own ? [own.id] : [];
  const isOfThem = ({ source, target }: Relation) =>
    of.every((id) => id === source || id === target);
  return { of, counted: foremost(relations.filter(isOfThem)) };
}

/** Of several sources the one that has most years: their counts are not added. */
function foremost(relations: readonly Relation[]): CountedSource | undefined {
  return countsIn(relations.filter(({ type }) => isHostile(type)))
    .filter(({ years }) => years.length > 0)
    .sort((a, b) => b.years.length - a.years.length)[0];
}
