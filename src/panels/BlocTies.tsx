import { blocTies, tiesToOutsiders } from '../network/blocs.ts';
import { ROLES, type RoleId, roleIn } from '../network/readings.ts';
import type { Bloc, Relation } from '../network/records.ts';
import { RELATION_TYPE_IDS } from '../network/relation-types.ts';
import { selectShown } from '../state/derived.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { RelationRow } from './RelationRow.tsx';
import { useRest } from './use-rest.ts';
import './bloc-ties.css';

/** What ties the members to each other, by type, and apart from that to others, by the members' part in it. */
export function BlocTies({ bloc }: { bloc: Bloc }) {
  const network = useExplorerState(({ document }) => document.network);
  const shown = useExplorerState(selectShown);
  const rest = useRest('all');
  const inside = blocTies(network, bloc);
  const outward = tiesToOutsiders(network, bloc);
  const members = new Set(bloc.members.map(({ organization }) => organization));
  const roleOf = (relation: Relation): RoleId =>
    roleIn(relation, members.has(relation.source) ? relation.source : relation.target).id;
  const counted = (heading: string, list: readonly Relation[]) =>
    words.bloc.counted(heading, list.length, rest(list.map(({ id }) => id)));
  const hidden = [...inside, ...outward].filter(({ id }) => !shown.relations.has(id)).length;
  return (
    <>
      <section aria-labelledby="ties">
        <h3 id="ties">{words.bloc.ties}</h3>
        {inside.length === 0 && <p className="soft">{words.bloc.noTies}</p>}
        {RELATION_TYPE_IDS.map((type) => {
          const list = inside.filter((relation) => relation.type === type);
          if (list.length === 0) return null;
          return (
            <div key={type}>
              <h4>{counted(words.types[type].label, list)}</h4>
              <Rows relations={list} />
            </div>
          );
        })}
      </section>
      <section aria-labelledby="outward">
        <h3 id="outward">{counted(words.bloc.outward, outward)}</h3>
        {outward.length === 0 && <p className="soft">{words.bloc.noneOutward}</p>}
        {ROLES.map(({ id }) => {
          const list = outward.filter((relation) => roleOf(relation) === id);
          if (list.length === 0) return null;
          return (
            <details key={id} className="ties-of-role">
              <summary>{counted(words.reads.heading(id), list)}</summary>
              <Rows relations={list} />
            </details>
          );
        })}
      </section>
      {hidden > 0 && <p className="soft">{words.organization.hidden(hidden)}</p>}
    </>
  );
}

function Rows({ relations }: { relations: readonly Relation[] }) {
  return (
    <ul className="plain">
      {relations.map((relation) => (
        <RelationRow key={relation.id} relation={relation} />
      ))}
    </ul>
  );
}
