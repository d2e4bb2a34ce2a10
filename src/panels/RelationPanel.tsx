import { tellingQuote } from '../analysis/telling-quote.ts';
import type { Relation } from '../network/records.ts';
import { isHostile, relationType } from '../network/relation-types.ts';
import { relationsBetween } from '../network/relations-of.ts';
import { settledAbout } from '../network/settled-about.ts';
import { selectFindNames, selectShown } from '../state/derived.ts';
import { selectStanding } from '../state/left-out.ts';
import { useExplorerState } from '../state/use-store.ts';
import { selectVoices } from '../state/voices.ts';
import { words } from '../words/words.ts';
import { YearSaid } from './counts/YearSaid.tsx';
import { Disputes } from './Disputes.tsx';
import { EditFieldOnUse } from './EditOnUse.tsx';
import { InFurther } from './InFurther.tsx';
import { InItsWords } from './InItsWords.tsx';
import { OnUse, part } from './OnUse.tsx';
import { RecordQuotes } from './RecordQuotes.tsx';
import { RelationFacts } from './RelationFacts.tsx';
import { RelationRow } from './RelationRow.tsx';
import { RelationSentence, typeColour } from './RelationSentence.tsx';
import { WhoSays } from './WhoSays.tsx';

/** Of few relations, and with words of their own. */
const COUNTS = part(() => import('./counts/Counts.tsx'), 'analyses', 'counts');
const DIFFERED = part(() => import('./ReadersDiffered.tsx'), 'analyses', 'files');

/** A relation: its sentence, what is said of the year that tells most, how surely it is said, every quote, and who disagrees. */
export function RelationPanel({ relation }: { relation: Relation }) {
  const { id, type, source, target, basis, strength, hedges, evidence } = relation;
  const network = useExplorerState(({ document }) => document.network);
  const { disputes } = network;
  const about = disputes.filter((dispute) => dispute.about === id);
  const confirmed = about.filter(({ verdict }) => verdict === 'confirms').length;
  const others = [
    ...(about.length > confirmed ? [words.count.disputes(about.length - confirmed)] : []),
    ...(confirmed > 0 ? [words.count.confirmations(confirmed)] : []),
  ];
  const isDiffered = useExplorerState(
    ({ document }) => settledAbout(document.network, relation).length > 0,
  );
  const telling = tellingQuote(relation, useExplorerState(selectFindNames));
  const voices = useExplorerState(selectVoices).get(id);
  const asked = useExplorerState(selectStanding).voices.get(id) ?? voices;
  const isShown = useExplorerState(selectShown).relations.has(id);
  const quoted = voices?.claims.filter(({ quotes }) => quotes.length > 0) ?? [];
  // Where several are coded, what each says comes before what the relation is as a whole.
  const areCodedSeveral = new Set(quoted.map((claim) => claim.source)).size > 1;
  // Where one is, and others say the opposite, both sides stand first.
  const areSidesFirst = !areCodedSeveral && about.some(({ verdict }) => verdict === 'contradicts');
  const whoSays = voices && voices.claims.length > 1 && <WhoSays relation={relation} />;
  const isOrigin = relationType(type).origin;
  const inFurther = isOrigin ? (
    <InFurther says={words.voices.furtherOrigins} view={{ show: 'lineage', selection: target }} />
  ) : (
    <InFurther says={words.voices.further} view={{ selection: id }} />
  );
  const ofPair = relationsBetween(network, source, target);
  const parallel = ofPair.filter((other) => other.id !== id);
  const isCounted = ofPair.some(
    (other) => isHostile(other.type) && other.evidence.some(({ count }) => count),
  );
  return (
    <div style={typeColour(relation)}>
      <p className="crumb">{words.relation.crumb(words.reads.typeLabel(relation))}</p>
      <h2 className="claim">
        <RelationSentence relation={relation} />
      </h2>
      <ul className="plain chips">
        <li className="chip" title={words.legend.basisMeaning[basis]}>
          <strong>{words.legend.basis[basis]}</strong> {words.relation.basis[basis]}{' '}
          <EditFieldOnUse id={id} field="basis" name={words.legend.basis[basis]} />
        </li>
        {asked && (
          <li className="chip" title={words.legend.consensusMeaning[asked.consensus]}>
            <strong>{words.legend.consensus[asked.consensus]}</strong>
          </li>
        )}
        {strength && (
          <li className="chip">
            {words.relation.strength(strength)}{' '}
            <EditFieldOnUse id={id} field="strength" name={words.relation.strength(strength)} />
          </li>
        )}
        {others.map((say) => (
          <Below key={say} id="disputes" says={say} />
        ))}
        {isCounted && <Below id="counts" says={words.relation.counted} />}
      </ul>
      {areSidesFirst && (
        <Disputes
          about={id}
          inWords={telling && <InItsWords relation={relation} quote={telling} />}
        />
      )}
      {inFurther}
      {!isShown && <p className="soft">{words.relation.hidden}</p>}
      {isCounted && !isOrigin && <YearSaid relation={relation} />}
      {areCodedSeveral && whoSays}
      <RelationFacts relation={relation} />
      {!areCodedSeveral && whoSays}
      <section aria-labelledby="evidence">
        <h3 id="evidence">{words.relation.evidence}</h3>
        {evidence.length === 0 && <p className="soft">{words.relation.noEvidence}</p>}
        <RecordQuotes record={id} evidence={evidence} hedges={hedges} about={[source, target]} />
      </section>
      {!areSidesFirst && <Disputes about={id} />}
      {isCounted && <OnUse part={COUNTS} props={{ relation }} isAside />}
      {isDiffered && <OnUse part={DIFFERED} props={{ relation }} />}
      <Expansion relation={relation} />
      {parallel.length > 0 && (
        <Rows id="others" title={words.relation.others} relations={parallel} />
      )}
    </div>
  );
}

/** So that nobody reads three independent statements where the text has one. */
function Expansion({ relation }: { relation: Relation }) {
  const all = useExplorerState(({ document }) => document.network.relations);
  if (relation.expandedFrom === undefined) return null;
  const same = all.filter(({ expandedFrom }) => expandedFrom === relation.expandedFrom);
  return (
    <Rows
      id="expanded"
      title={words.relation.expanded}
      note={words.relation.expandedNote(same.length)}
      relations={same.filter(({ id }) => id !== relation.id)}
    />
  );
}

function Rows(props: { id: string; title: string; note?: string; relations: readonly Relation[] }) {
  return (
    <section aria-labelledby={props.id}>
      <h3 id={props.id}>{props.title}</h3>
      {props.note && <p className="soft">{props.note}</p>}
      <ul className="plain">
        {props.relations.map((relation) => (
          <RelationRow key={relation.id} relation={relation} />
        ))}
      </ul>
    </section>
  );
}

/** A chip that leads to a section further down. */
function Below({ id, says }: { id: string; says: string }) {
  return (
    <li className="chip">
      <button
        type="button"
        className="link"
        onClick={() => document.getElementById(id)?.scrollIntoView()}
      >
        {says}
      </button>
    </li>
  );
}
