import { useMemo } from 'react';
import type { Chance } from '../../../analysis/chance.ts';
import type { SignedGraph } from '../../../analysis/signed-graph.ts';
import {
  TRIANGLE_KINDS,
  type Triangle,
  type TriangleKind,
  type Triangles as TriangleLists,
} from '../../../analysis/triangles.ts';
import { selectOrganizations } from '../../../state/derived.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { useRest } from '../../use-rest.ts';
import { trianglesTable } from '../answer-tables.ts';
import { SaveTable } from '../SaveTable.tsx';
import { apexFirst } from './apex.ts';
import { type BalanceOptions, triangleKey } from './balance-options.ts';
import { MoreRows } from './MoreRows.tsx';
import { RelationRows } from './RelationRows.tsx';

interface Props {
  readonly graph: SignedGraph;
  readonly triangles: TriangleLists;
  /** `null` while it is not known. */
  readonly chance: Chance | null;
  readonly options: BalanceOptions;
  readonly chosen: Triangle | null;
}

/** The kinds of triangles with their numbers; of one kind each triangle. */
export function Triangles({ graph, triangles, chance, options, chosen }: Props) {
  const explorer = useExplorer();
  const { list, counts, balanced } = triangles;
  const open = options.kind ?? chosen?.kind ?? null;
  const organizations = useExplorerState(selectOrganizations);
  const apex = useMemo(() => apexFirst(graph), [graph]);
  return (
    <section aria-labelledby="triangles">
      <h3 id="triangles">{words.balance.triangles}</h3>
      <p>
        {balanced === null ? words.balance.noTriangle : words.balance.share(balanced)}{' '}
        {chance?.balanced && words.balance.shareByChance(chance.balanced, chance.shuffles)}{' '}
        <span className="soft">{words.balance.trianglesMethod}</span>
      </p>
      {list.length > 0 && (
        <ul className="plain triangle-kinds">
          {TRIANGLE_KINDS.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                className="row-link"
                aria-expanded={open === kind}
                disabled={counts[kind] === 0}
                onClick={() =>
                  setOptions(explorer, { kind: open === kind ? '' : kind, triangle: '' })
                }
              >
                <Kind kind={kind} />
                <strong>{counts[kind]}</strong>
              </button>
              {open === kind && (
                <MoreRows
                  key={kind}
                  rows={list.filter((one) => one.kind === kind)}
                  needed={chosen}
                  row={(one) => (
                    <TriangleRow
                      key={triangleKey(one)}
                      triangle={one}
                      corners={apex(one)}
                      isChosen={one === chosen}
                    />
                  )}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {list.length > 0 && (
        <SaveTable
          label={words.balance.saveTriangles}
          analysis="triangles"
          table={() => trianglesTable(list, apex, organizations)}
        />
      )}
    </section>
  );
}

function Kind({ kind }: { kind: TriangleKind }) {
  return (
    <>
      <code>{kind.replaceAll('-', '−')}</code>
      <span className="grows">
        {words.balance.kind[kind]}
        <small>{words.balance.balanced(kind)}</small>
      </span>
    </>
  );
}

interface RowProps {
  readonly triangle: Triangle;
  readonly corners: Triangle['organizations'];
  readonly isChosen: boolean;
}

/** A triangle, which stands out on the picture when it is chosen, with its three sides. */
function TriangleRow({ triangle, corners: [a, b, c], isChosen }: RowProps) {
  const explorer = useExplorer();
  const organizations = useExplorerState(selectOrganizations);
  const name = (id: string) => words.reads.called(organizations.get(id) ?? { name: id });
  const rest = useRest('asked');
  return (
    <li>
      <button
        type="button"
        className="row-link"
        aria-pressed={isChosen}
        onClick={() => setOptions(explorer, { triangle: isChosen ? '' : triangleKey(triangle) })}
      >
        <span>
          {words.balance.triangle[triangle.kind](name(a), name(b), name(c))}
          {!isChosen && (
            <small>
              {words.balance.sides(triangle.relations.length, rest(triangle.relations))}
            </small>
          )}
        </span>
      </button>
      {isChosen && (
        <>
          <p className="soft">
            {words.balance.sides(triangle.relations.length, rest(triangle.relations))}
          </p>
          <RelationRows ids={triangle.relations} />
        </>
      )}
    </li>
  );
}
