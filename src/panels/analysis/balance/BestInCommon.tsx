import { type InCommon, isOnlyBest, type SetPair } from '../../../analysis/best-partitions.ts';
import { words } from '../../../words/words.ts';
import { useNames } from '../../use-names.ts';
import { MoreRows } from './MoreRows.tsx';

/** Longer lists are folded at first. */
const FEW = 8;

/** What all best partitions say of who is together and who apart, and where they differ. */
export function BestInCommon({ inCommon }: { inCommon: InCommon }) {
  const { sets, apart, either, unknown, omitted } = inCommon;
  const nameOf = useNames();
  const names = (ids: readonly string[] = []) => ids.map(nameOf);
  const ofTwo = ([one, other]: SetPair) =>
    words.balance.twoSets(names(sets[one]), names(sets[other]));
  const ofOne = (ids: readonly string[]) => words.balance.together(names(ids));
  return (
    <section aria-labelledby="in-common">
      <h4 id="in-common">{words.balance.inCommon}</h4>
      <p className="soft">
        {isOnlyBest(inCommon) ? words.balance.onlyOne : words.balance.inCommonNote}
      </p>
      <Rows
        title={words.balance.alwaysTogether}
        rows={sets.filter((ids) => ids.length > 1).map(ofOne)}
      />
      <Rows title={words.balance.alwaysApart} rows={apart.map(ofTwo)} />
      <Rows title={words.balance.either} rows={either.map(ofTwo)} />
      {unknown.length > 0 && <p>{words.balance.notKnown(unknown.length)}</p>}
      {omitted > 0 && <p>{words.balance.omitted(omitted)}</p>}
    </section>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly string[] }) {
  if (rows.length === 0) return null;
  return (
    <details className="in-common" open={rows.length <= FEW}>
      <summary>{words.balance.rows(title, rows.length)}</summary>
      <MoreRows rows={[...rows.entries()]} row={([i, one]) => <li key={i}>{one}</li>} />
    </details>
  );
}
