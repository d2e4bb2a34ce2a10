import { useMemo } from 'react';
import { campsByPart } from '../../../analysis/camps-by-part.ts';
import type { Camps } from '../../../analysis/frustration.ts';
import type { SignedGraph } from '../../../analysis/signed-graph.ts';
import { selectOrganizations } from '../../../state/derived.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/en.ts';
import { OrganizationLink } from '../../RelationSentence.tsx';
import { MOST_IN_HULLS } from './balance-overlay.ts';
import { MoreRows } from './MoreRows.tsx';
import { RelationRows } from './RelationRows.tsx';

interface Props {
  readonly graph: SignedGraph;
  readonly camps: Camps;
  /** How many camps the division may have. */
  readonly most: number;
}

/** A division into camps: the pairs that it frustrates, and who is in which camp. */
export function Division({ graph, camps, most }: Props) {
  const { friendsApart, foesTogether } = useMemo(() => {
    const ofSign = (wanted: 1 | -1) =>
      camps.frustrated.filter(({ sign }) => sign === wanted).flatMap(({ relations }) => relations);
    return { friendsApart: ofSign(1), foesTogether: ofSign(-1) };
  }, [camps]);
  const rows = friendsApart.length + foesTogether.length;
  const parts = useMemo(() => campsByPart(graph, camps), [graph, camps]);
  return (
    <section aria-labelledby="division">
      <h3 id="division">{words.balance.division(most)}</h3>
      <p>{words.balance.frustrated(camps.frustrated.length, rows)}</p>
      <Frustrated title={words.balance.friendsApart} ids={friendsApart} />
      <Frustrated title={words.balance.foesTogether} ids={foesTogether} />
      <p className="soft">
        {words.balance.campsNote}{' '}
        {graph.nodes.length > MOST_IN_HULLS && words.balance.withoutHulls(MOST_IN_HULLS)}
      </p>
      <MoreRows
        rows={[...parts.entries()]}
        row={([i, part]) => (
          <li key={i}>
            {part.map((members, k) => (
              <Camp
                key={members[0]}
                title={words.balance.campTitle(k + 1, i + 1, parts.length, members.length)}
                members={members}
              />
            ))}
          </li>
        )}
      />
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

function Camp({ title, members }: { title: string; members: readonly string[] }) {
  const organizations = useExplorerState(selectOrganizations);
  return (
    <details className="camp">
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
