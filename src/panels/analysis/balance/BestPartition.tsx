import { useMemo } from 'react';
import { isProved, type LineIndex } from '../../../analysis/frustration.ts';
import type { SignedGraph } from '../../../analysis/signed-graph.ts';
import { selectOrganizations } from '../../../state/derived.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { OrganizationLink } from '../../RelationSentence.tsx';
import { partitionTable } from '../answer-tables.ts';
import { SaveTable } from '../SaveTable.tsx';
import { BestInCommon } from './BestInCommon.tsx';
import { MOST_IN_HULLS } from './balance-overlay.ts';
import { MoreRows } from './MoreRows.tsx';
import { RelationRows } from './RelationRows.tsx';

interface Props {
  readonly graph: SignedGraph;
  readonly index: LineIndex;
}

/** A partition into groups: the ties that it frustrates, and who is in which group. */
export function BestPartition({ graph, index }: Props) {
  const { partition, most } = index;
  const organizations = useExplorerState(selectOrganizations);
  const { friendsApart, foesTogether } = useMemo(() => {
    const ofSign = (wanted: 1 | -1) =>
      partition.frustrated
        .filter(({ sign }) => sign === wanted)
        .flatMap(({ relations }) => relations);
    return { friendsApart: ofSign(1), foesTogether: ofSign(-1) };
  }, [partition]);
  const rows = friendsApart.length + foesTogether.length;
  const { parts } = partition;
  return (
    <section aria-labelledby="partition">
      <h3 id="partition">{words.balance.partition(most)}</h3>
      <p>
        {words.balance.frustrated(partition.frustrated.length, rows)}{' '}
        {!isProved(index) && words.balance.bestKnown}
      </p>
      <Frustrated title={words.balance.friendsApart} ids={friendsApart} />
      <Frustrated title={words.balance.foesTogether} ids={foesTogether} />
      <p className="soft">
        {!index.inCommon && words.balance.othersAsGood} {words.balance.partitionNote}{' '}
        {graph.nodes.length > MOST_IN_HULLS && words.balance.withoutHulls(MOST_IN_HULLS)}
      </p>
      <MoreRows
        rows={[...parts.entries()]}
        row={([i, part]) => (
          <li key={i}>
            {part.map((members, k) => (
              <Group
                key={members[0]}
                title={words.balance.groupTitle(k + 1, i + 1, parts.length, members.length)}
                members={members}
              />
            ))}
          </li>
        )}
      />
      <SaveTable
        label={words.balance.savePartition}
        analysis={`partition-${most}`}
        table={() => partitionTable(parts, organizations)}
      />
      {index.inCommon && <BestInCommon inCommon={index.inCommon} />}
    </section>
  );
}

function Frustrated({ title, ids }: { title: string; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <RelationRows ids={ids} />
    </>
  );
}

function Group({ title, members }: { title: string; members: readonly string[] }) {
  const organizations = useExplorerState(selectOrganizations);
  return (
    <details className="group-members">
      <summary>{title}</summary>
      <ul className="plain">
        {members
          .flatMap((id) => organizations.get(id) ?? [])
          .map((organization) => (
            <li key={organization.id}>
              <OrganizationLink organization={organization} />
            </li>
          ))}
      </ul>
    </details>
  );
}
