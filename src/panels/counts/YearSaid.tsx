import { tellingYear } from '../../analysis/beside-counts.ts';
import { yearOf } from '../../network/months.ts';
import type { Relation } from '../../network/records.ts';
import { selectLeftOut } from '../../state/left-out.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { useCounted } from './use-counted.ts';
import { YearInWords } from './YearInWords.tsx';
import './counts.css';

/** The year that is shown, or else the one that tells most of the two: who says what of it, in which words, and how many died. */
export function YearSaid({ relation }: { relation: Relation }) {
  const { publishedIn, ...found } = useCounted(relation);
  const unheard = useExplorerState(selectLeftOut).source?.id;
  const isHeard = ({ source }: { readonly source: string }) => source !== unheard;
  const counted = found.counted.filter(isHeard);
  const claims = found.claims.filter(isHeard);
  const when = useExplorerState(({ view }) => view.filter.when);
  const year =
    when && yearOf(when.from) === yearOf(when.to)
      ? yearOf(when.from)
      : tellingYear(counted, claims, publishedIn);
  return year !== null && <YearInWords {...found} {...{ year, counted, claims }} />;
}
