import { shortCitation } from '../evidence/citation.ts';
import type { Bloc } from '../network/records.ts';
import { byStrength } from '../network/strength.ts';
import { selectOrganizations } from '../state/derived.ts';
import { askUnheard } from '../state/left-out.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { selectVoices } from '../state/voices.ts';
import { words } from '../words/words.ts';
import { BlocTies } from './BlocTies.tsx';
import { claimOfBloc } from './claims.ts';
import { Disputes } from './Disputes.tsx';
import { EditFieldOnUse } from './EditOnUse.tsx';
import { Hedges } from './Hedges.tsx';
import { RecordQuotes } from './RecordQuotes.tsx';
import { OrganizationLink } from './RelationSentence.tsx';
import { Term } from './Term.tsx';
import { useForeign } from './use-foreign.ts';
import { WithoutInFurther } from './WithoutInFurther.tsx';

/** A bloc: whose claim it is, in which words, and its members by strength. */
export function BlocPanel({ bloc }: { bloc: Bloc }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const highlight = useExplorerState(({ view }) => view.highlight);
  const organizations = useExplorerState(selectOrganizations);
  const lang = useForeign();
  const isOn = highlight === bloc.id;
  return (
    <>
      <p className="crumb">{words.bloc.crumb}</p>
      <h2 className="claim" lang={lang.prose}>
        {bloc.name}
      </h2>
      <p>
        {claimOfBloc(network.sources, bloc)}{' '}
        <EditFieldOnUse id={bloc.id} field="claimedBy" name={words.bloc.crumb} />
      </p>
      {bloc.note && (
        <p className="soft" lang={lang.prose}>
          {bloc.note} <EditFieldOnUse id={bloc.id} field="note" name={words.relation.note} />
        </p>
      )}
      <p>
        <button
          type="button"
          aria-pressed={isOn}
          onClick={() => setView(explorer, { highlight: isOn ? null : bloc.id })}
        >
          {isOn ? words.bloc.hide : words.bloc.show}
        </button>
      </p>
      <WithoutClaim bloc={bloc} />
      {bloc.evidence.length > 0 && (
        <dl className="facts">
          <Term name={words.relation.hedges} field="hedge" id={bloc.id} />
          <dd>
            <Hedges of={bloc} />
          </dd>
        </dl>
      )}
      <section aria-labelledby="members">
        <h3 id="members">{words.bloc.members}</h3>
        <EditFieldOnUse id={bloc.id} field="members" name={words.bloc.members} />
        <ol className="plain">
          {[...bloc.members].sort(byStrength).map(({ organization: id, strength }) => {
            const organization = organizations.get(id);
            return (
              <li key={id} className="member">
                {organization && <OrganizationLink organization={organization} />}
                <span className="soft">{words.bloc.member(strength)}</span>
              </li>
            );
          })}
        </ol>
      </section>
      {bloc.evidence.length > 0 && (
        <section aria-labelledby="evidence">
          <h3 id="evidence">{words.bloc.evidence}</h3>
          <RecordQuotes
            record={bloc.id}
            evidence={bloc.evidence}
            hedges={bloc.hedges ?? []}
            about={bloc.members.map(({ organization }) => organization)}
          />
        </section>
      )}
      <BlocTies bloc={bloc} />
      <Disputes about={bloc.id} />
    </>
  );
}

/** Leads to what is left of the bloc without who claims it, here or where others speak too. */
function WithoutClaim({ bloc: { id, claimedBy } }: { bloc: Bloc }) {
  const explorer = useExplorer();
  const sources = useExplorerState(({ document }) => document.network.sources);
  const voices = useExplorerState(selectVoices);
  const source = sources.find(({ id }) => id === claimedBy);
  const isAmongOthers = [...voices.values()].some(({ claims }) =>
    claims.some((one) => one.saysSo && one.quotes.length > 0 && one.source !== claimedBy),
  );
  if (!source) return null;
  if (!isAmongOthers) return <WithoutInFurther source={source} highlight={id} />;
  return (
    <p>
      <button type="button" className="link" onClick={() => askUnheard(explorer, source.id)}>
        {words.bloc.without(shortCitation(source))}
      </button>
    </p>
  );
}
