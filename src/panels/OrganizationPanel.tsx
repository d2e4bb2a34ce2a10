import { ROLES, roleIn } from '../network/readings.ts';
import type { Organization } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import { relationsOf } from '../network/relations-of.ts';
import { codedSources } from '../network/sources.ts';
import { COMMANDS, run } from '../state/commands.ts';
import { selectIsPinned, selectOrganizations, selectShown } from '../state/derived.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Accounts } from './Accounts.tsx';
import { PathButtons } from './analysis/paths/PathButtons.tsx';
import { Disputes } from './Disputes.tsx';
import { EditFieldOnUse } from './EditOnUse.tsx';
import { InFurther } from './InFurther.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { OnUse, part } from './OnUse.tsx';
import { Quote } from './Quote.tsx';
import { RelationRow } from './RelationRow.tsx';
import { OrganizationLink } from './RelationSentence.tsx';
import { useAccounts } from './use-accounts.ts';
import { useForeign } from './use-foreign.ts';
import { useRest } from './use-rest.ts';

const ORIGINS = part(() => import('./Origins.tsx'), 'analyses');

/** An organization: names, kind, what the text says of it, and its relations by type. */
export function OrganizationPanel({ organization }: { organization: Organization }) {
  const { id, kind, aliases, attributes } = organization;
  const explorer = useExplorer();
  const lang = useForeign();
  const network = useExplorerState(({ document }) => document.network);
  const quote = useExplorerState(({ view }) => view.quote);
  const isPinned = useExplorerState(selectIsPinned);
  const isInTime = useExplorerState(({ view }) => view.show === 'lineage');
  const isInOrigins = relationsOf(network, id).some(({ type }) => relationType(type).origin);
  const blocs = network.blocs.filter(({ members }) =>
    members.some((member) => member.organization === id),
  );
  return (
    <>
      <p className="crumb">{words.kinds[kind].label}</p>
      <h2 className="claim">
        <bdi>{words.reads.name(organization)}</bdi>
      </h2>
      {isInOrigins && (
        <InFurther says={words.voices.furtherOrigins} view={{ show: 'lineage', selection: id }} />
      )}
      {/* Who looks at it in time asks that first. */}
      {isInTime && <OnUse part={ORIGINS} props={{ organization: id }} />}
      {aliases.length > 0 && (
        <p className="soft">
          {words.organization.aliases}{' '}
          <span className="source-words" lang={lang.of(codedSources(network)[0]?.id)}>
            {aliases.map((alias) => `“${alias}”`).join(', ')}
          </span>{' '}
          <EditFieldOnUse id={id} field="aliases" name={words.organization.aliases} />
        </p>
      )}
      {isPinned && (
        <p className="soft">
          {words.organization.pinned}{' '}
          <button type="button" className="link" onClick={() => run(explorer, COMMANDS.unpin)}>
            {words.commands.unpin}
          </button>
        </p>
      )}
      <Kin organization={organization} />
      {blocs.map((bloc) => {
        const strength = bloc.members.find((member) => member.organization === id)?.strength;
        return (
          <p key={bloc.id}>
            {words.organization.memberOf}{' '}
            <button
              type="button"
              className="link"
              data-leads-to={bloc.id}
              onClick={() => setView(explorer, { selection: bloc.id, highlight: bloc.id })}
            >
              <span lang={lang.prose}>{bloc.name}</span>
            </button>
            {strength && <span lang={lang.of(bloc.claimedBy)}> (“{strength}”)</span>}
          </p>
        );
      })}
      <PathButtons organization={id} />
      <Relations organization={id} withOrigins={!isInTime} />
      {attributes.length > 0 && (
        <section aria-labelledby="says">
          <h3 id="says">{words.organization.says}</h3>
          <dl className="attributes">
            {attributes.map((attribute, i) => (
              <div key={`${attribute.name} ${attribute.value}`}>
                <dt lang={lang.prose}>
                  {attribute.name}{' '}
                  <EditFieldOnUse id={id} field={`attributes.${i}.value`} name={attribute.name} />
                </dt>
                <dd>
                  <details open={quote?.startsWith(`attributes.${i}.`)}>
                    <summary className="source-words" lang={lang.of(attribute.evidence[0]?.source)}>
                      “{attribute.value}”
                    </summary>
                    {attribute.evidence.map((evidence, k) => (
                      <Quote
                        // biome-ignore lint/suspicious/noArrayIndexKey: a quote's place in its record is its identity
                        key={k}
                        evidence={evidence}
                        record={id}
                        field={`attributes.${i}.evidence.${k}`}
                        about={[id]}
                      />
                    ))}
                  </details>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Disputes about={id} />
      <MoveButtons organization={id} />
    </>
  );
}

function Kin({ organization }: { organization: Organization }) {
  const organizations = useExplorerState(selectOrganizations);
  const parent = organizations.get(organization.parent ?? '');
  const parts = [...organizations.values()].filter((one) => one.parent === organization.id);
  return (
    <>
      {parent && (
        <p>
          {words.organization.partOf} <OrganizationLink organization={parent} />{' '}
          <EditFieldOnUse id={organization.id} field="parent" name={words.organization.partOf} />
        </p>
      )}
      {parts.length > 0 && (
        <p>
          {words.organization.parts}{' '}
          {parts.map((part, i) => (
            <span key={part.id}>
              {i > 0 && ', '}
              <OrganizationLink organization={part} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** Relations under the heading of its part in them: “Allied with”, “Came out of”, “Parent of”. */
function Relations(props: { organization: string; withOrigins: boolean }) {
  const { organization, withOrigins } = props;
  const network = useExplorerState(({ document }) => document.network);
  const shown = useExplorerState(selectShown);
  const rest = useRest('all');
  const accountsOf = useAccounts();
  const relations = relationsOf(network, organization);
  const groups = ROLES.filter(({ type }) => withOrigins || !relationType(type).origin)
    .map(({ id }) => ({
      heading: words.reads.heading(id),
      list: relations.filter((relation) => roleIn(relation, organization).id === id),
    }))
    .filter(({ list }) => list.length > 0);
  const hidden = relations.filter(({ id }) => !shown.relations.has(id)).length;
  return (
    <section aria-labelledby="relations">
      <h3 id="relations">{words.organization.relations}</h3>
      {relations.length === 0 ? (
        <p className="soft">{words.organization.noRelations}</p>
      ) : (
        <p className="soft">
          {words.organization.counted(relations.length, rest(relations.map(({ id }) => id)))}
        </p>
      )}
      {groups.map(({ heading, list }) => (
        <div key={heading}>
          <h4>{heading}</h4>
          <ul className="plain">
            {list.map((relation) => (
              <RelationRow key={relation.id} relation={relation} about={organization}>
                {relationType(relation.type).origin && (
                  <Accounts accounts={accountsOf(relation.id)} />
                )}
              </RelationRow>
            ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && <p className="soft">{words.organization.hidden(hidden)}</p>}
    </section>
  );
}
