import { groundsOf } from '../../../analysis/grounds.ts';
import type { Grouping } from '../../../analysis/grouping-methods.ts';
import { type Agreement, agreement } from '../../../analysis/groupings.ts';
import type { SignedGraph } from '../../../analysis/signed-graph.ts';
import { selectOrganizations } from '../../../state/derived.ts';
import { selectCountedStatements } from '../../../state/left-out.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { Status } from '../../Status.tsx';
import { useNames } from '../../use-names.ts';
import { groupsTable } from '../answer-tables.ts';
import { OrganizationNames } from '../OrganizationNames.tsx';
import { SaveTable } from '../SaveTable.tsx';
import { usePortion } from '../use-portion.tsx';
import { MOST_HULLS } from './groupings-overlay.ts';
import type { Answer } from './use-groupings.ts';

interface Props {
  readonly answer: Answer;
  readonly graph: SignedGraph;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onMake: (members: readonly string[]) => void;
}

/** A grouping under its own name: the method, how it compares with the author, and its groups. */
export function GroupingSection({ answer, graph, isShown, onShow, onMake }: Props) {
  const { method, grouping, status } = answer;
  const organizations = useExplorerState(selectOrganizations);
  const heading = `grouping-${method}`;
  const count = grouping?.groups.length ?? 0;
  return (
    <section className="grouping" aria-labelledby={heading}>
      <h4 id={heading}>{words.groupings.names[method]}</h4>
      <p className="soft">{words.groupings.methods[method]}</p>
      {status && <Status says={status} />}
      {grouping && count === 0 && <p>{words.groupings.none[method]}</p>}
      {grouping && count > 0 && (
        <>
          <Comparison grouping={grouping} graph={graph} />
          <p>
            <button
              type="button"
              aria-pressed={isShown}
              aria-describedby={heading}
              onClick={onShow}
            >
              {words.groupings.show}
            </button>
            {isShown && count > MOST_HULLS && <small> {words.groupings.largest(MOST_HULLS)}</small>}
          </p>
          <details>
            <summary>{words.groupings.groups(count)}</summary>
            <Groups grouping={grouping} onMake={onMake} />
            <SaveTable
              label={words.groupings.save}
              analysis={`groups-${method}`}
              table={() => groupsTable(grouping.groups, organizations)}
            />
          </details>
        </>
      )}
    </section>
  );
}

/** Where it agrees with each bloc that an author claims, where not, and whether it rests on his words. */
function Comparison({ grouping, graph }: { grouping: Grouping; graph: SignedGraph }) {
  const blocs = useExplorerState(({ document }) => document.network.blocs);
  const statements = useExplorerState(selectCountedStatements);
  const nameOf = useNames();
  const names = (ids: readonly string[]) => ids.map(nameOf);
  const said = ({ same, nearest, together, apart, beyond }: Agreement) => ({
    same,
    nearest,
    together: names(together),
    apart: names(apart),
    beyond: names(beyond),
  });
  return blocs
    .filter(({ claimedBy }) => claimedBy !== undefined)
    .map((bloc) => {
      const found = agreement(grouping, bloc);
      const { relations, statements: behind, ofBloc } = groundsOf(found, bloc, graph, statements);
      const isClaimed = bloc.evidence.length > 0 && found.together.length > 1;
      return (
        <div key={bloc.id}>
          <p className="agreement">{words.groupings.agreement(bloc.name, said(found))}</p>
          {isClaimed && behind.length > 0 && (
            <p className="soft">
              {words.groupings.circular(relations.length, behind.length, ofBloc.length)}
            </p>
          )}
        </div>
      );
    });
}

const PORTION = 20;

function Groups({ grouping, onMake }: { grouping: Grouping; onMake: Props['onMake'] }) {
  const { shown, more } = usePortion(grouping.groups, PORTION);
  return (
    <>
      <ol className="plain">
        {shown.map((members, i) => {
          const name = words.groupings.group(i + 1);
          return (
            <li key={members.join(' ')} className="group">
              <div className="group-head">
                <strong>{name}</strong>
                <span className="soft">{words.groupings.members(members.length)}</span>
                <button
                  type="button"
                  className="link"
                  aria-label={words.groupings.makeOf(name)}
                  onClick={() => onMake(members)}
                >
                  {words.groupings.make}
                </button>
              </div>
              <OrganizationNames ids={members} />
            </li>
          );
        })}
      </ol>
      {more}
    </>
  );
}
