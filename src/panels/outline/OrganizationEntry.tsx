import { memo } from 'react';
import type { Outline, OutlineEntry } from '../../analysis/outline.ts';
import type { Attribute, Bloc, Organization } from '../../network/records.ts';
import { codedSources } from '../../network/sources.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { openPaths } from '../analysis/paths/open-paths.ts';
import { useForeign } from '../use-foreign.ts';
import { ViewLink } from '../ViewLink.tsx';
import { DisputeLinks } from './DisputeLinks.tsx';
import { RelationLine } from './RelationLine.tsx';

interface Props {
  readonly entry: OutlineEntry;
  readonly disputes: Outline['disputes'];
}

/** An organization: what it is, its relations as sentences, what the text says of it. */
export const OrganizationEntry = memo(function OrganizationEntry({ entry, disputes }: Props) {
  const { organization, relations, parent, children, blocs } = entry;
  const { id, kind, aliases, attributes } = organization;
  const network = useExplorerState(({ document }) => document.network);
  // In another language it is said anew, though its entry is the same.
  const lang = useForeign();
  return (
    <li className="outline-entry">
      <h4>
        <ViewLink to={{ selection: id }}>
          <bdi>{words.reads.name(organization)}</bdi>
        </ViewLink>{' '}
        <small>
          {words.kinds[kind].label} · {words.embed.relations(relations.length)}
        </small>
      </h4>
      <p className="soft">
        {aliases.length > 0 && (
          <>
            {words.organization.aliases}{' '}
            <span className="source-words" lang={lang.of(codedSources(network)[0]?.id)}>
              {aliases.map((alias) => `“${alias}”`).join(', ')}
            </span>
            {' · '}
          </>
        )}
        {parent && (
          <>
            {words.organization.partOf} <Names of={[parent]} />
            {' · '}
          </>
        )}
        {children.length > 0 && (
          <>
            {words.organization.parts} <Names of={children} />
            {' · '}
          </>
        )}
        {blocs.map((bloc) => (
          <Membership key={bloc.id} bloc={bloc} member={id} />
        ))}
        <PathLink organization={organization} />
      </p>
      <ul>
        {relations.map((relation) => (
          <RelationLine
            key={relation.id}
            relation={relation}
            disputes={disputes.get(relation.id) ?? []}
          />
        ))}
        {attributes.map((attribute, i) => (
          <Saying
            // biome-ignore lint/suspicious/noArrayIndexKey: an attribute's place in its record is its identity
            key={i}
            attribute={attribute}
            record={id}
            place={i}
          />
        ))}
      </ul>
      <DisputeLinks about={id} disputes={disputes.get(id) ?? []} />
    </li>
  );
});

function Names({ of }: { of: readonly Organization[] }) {
  return of.map((organization, i) => (
    <span key={organization.id}>
      {i > 0 && ', '}
      <ViewLink to={{ selection: organization.id }}>
        <bdi>{words.reads.name(organization)}</bdi>
      </ViewLink>
    </span>
  ));
}

function Membership({ bloc, member }: { bloc: Bloc; member: string }) {
  const lang = useForeign();
  const strength = bloc.members.find(({ organization }) => organization === member)?.strength;
  return (
    <>
      {words.organization.memberOf}{' '}
      <ViewLink to={{ selection: bloc.id, highlight: bloc.id }}>
        <span lang={lang.prose}>{bloc.name}</span>
      </ViewLink>
      {strength && <span lang={lang.of(bloc.claimedBy)}> (“{strength}”)</span>}
      {' · '}
    </>
  );
}

function PathLink({ organization }: { organization: Organization }) {
  const { id } = organization;
  const explorer = useExplorer();
  return (
    <ViewLink
      to={{ ask: { id: 'paths', options: { from: id } } }}
      label={words.outline.pathFrom(words.reads.name(organization))}
      follow={() => openPaths(explorer, { from: id })}
    >
      {words.outline.pathTo}
    </ViewLink>
  );
}

/** What a source says of an organization, leading to its quote. */
function Saying(props: { attribute: Attribute; record: string; place: number }) {
  const { name, value, evidence } = props.attribute;
  const lang = useForeign();
  return (
    <li>
      <span lang={lang.prose}>{name}</span>:{' '}
      <ViewLink to={{ selection: props.record, quote: `attributes.${props.place}.evidence.0` }}>
        <span className="source-words" lang={lang.of(evidence[0]?.source)}>
          “{value}”
        </span>
      </ViewLink>
    </li>
  );
}
