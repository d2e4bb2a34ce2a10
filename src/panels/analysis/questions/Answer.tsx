import type { Question } from '../../../analysis/questions.ts';
import { selectShown } from '../../../state/derived.ts';
import { setView } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { Accounts } from '../../Accounts.tsx';
import { claimOfBloc } from '../../claims.ts';
import { DisputeNotes } from '../../Disputes.tsx';
import { RelationRow } from '../../RelationRow.tsx';
import { OrganizationLink } from '../../RelationSentence.tsx';
import { RowsInWords } from '../../RowsInWords.tsx';
import { useAccounts } from '../../use-accounts.ts';
import { useRest } from '../../use-rest.ts';
import { usePortion } from '../use-portion.tsx';
import { FurtherAnswer } from './FurtherAnswer.tsx';
import { questionText } from './question-text.ts';

const AT_ONCE = 40;

interface Props {
  /** With what of its answer is not left out. */
  readonly question: Question;
  /** How many relations answer it in all. */
  readonly of: number;
}

/** A question with its answer: the disputes first where it asks for them, then the relations. */
export function Answer({ question, of }: Props) {
  const { id, about, answer } = question;
  const shown = useExplorerState(selectShown);
  const hidden = answer.filter((one) => !shown.relations.has(one.id)).length;
  const portion = usePortion(answer, AT_ONCE);
  const rest = useRest('asked');
  const accountsOf = useAccounts();
  const whom = useOthers(question);
  const say = words.questions;
  return (
    <>
      <p className="crumb">{say.crumb}</p>
      <h2 className="claim">{questionText(question)}</h2>
      <p>
        {answer.length === 0
          ? say.noneLeft(of)
          : say.litUp(id, answer.length, whom, rest(answer.map((one) => one.id)))}
      </p>
      <FurtherAnswer question={question} />
      {id === 'disputed' && <WhatOthersSay question={question} />}
      <section aria-labelledby="answer">
        <h3 id="answer">{say.relations}</h3>
        {about ? (
          <RowsInWords relations={portion.shown} about={about.id} />
        ) : (
          <ul className="plain">
            {portion.shown.map((relation) => (
              <RelationRow key={relation.id} relation={relation}>
                <Accounts accounts={accountsOf(relation.id)} />
              </RelationRow>
            ))}
          </ul>
        )}
        {portion.more}
        {hidden > 0 && <p className="soft">{words.organization.hidden(hidden)}</p>}
      </section>
      {id === 'origins' && <OfOrigins answer={answer} />}
      {id === 'allies' && <Blocs />}
      {about && (
        <p>
          {say.more} <OrganizationLink organization={about} />
        </p>
      )}
    </>
  );
}

/** What coming out of another can mean, and the way to where it is seen in time. */
function OfOrigins({ answer: [first] }: Pick<Question, 'answer'>) {
  const explorer = useExplorer();
  const isInTime = useExplorerState(({ view }) => view.show === 'lineage');
  return (
    <>
      {first && <p className="soft">{words.types[first.type].meaning}</p>}
      {!isInTime && (
        <p>
          <button
            type="button"
            className="link"
            onClick={() => setView(explorer, { show: 'lineage' })}
          >
            {words.voices.lineage}
          </button>
        </p>
      )}
    </>
  );
}

/** Names of those whom the answer ties to the organization that the question is about, each once. */
function useOthers({ about, answer }: Question): string[] {
  const organizations = useExplorerState(({ document }) => document.network.organizations);
  if (!about) return [];
  const others = new Set(answer.flatMap(({ source, target }) => [source, target]));
  return organizations
    .filter(({ id }) => id !== about.id && others.has(id))
    .map((organization) => words.reads.name(organization));
}

/** What contradicts stands before what only refines. */
function WhatOthersSay({ question: { answer } }: { question: Question }) {
  const all = useExplorerState(({ document }) => document.network.disputes);
  const disputes = all
    .filter(({ about }) => answer.some(({ id }) => id === about))
    .toSorted((a, b) => Number(b.verdict === 'contradicts') - Number(a.verdict === 'contradicts'));
  // Where sources of the network contradict each other, the panel of the relation says who.
  if (disputes.length === 0) return null;
  return (
    <section aria-labelledby="disputes">
      <h3 id="disputes">{words.dispute.title}</h3>
      <DisputeNotes disputes={disputes} />
    </section>
  );
}

/** The blocs of the network, each with whose claim it is. */
function Blocs() {
  const explorer = useExplorer();
  const { blocs, sources } = useExplorerState(({ document }) => document.network);
  if (blocs.length === 0) return null;
  return (
    <section aria-labelledby="answer-blocs">
      <h3 id="answer-blocs">{words.questions.blocs}</h3>
      <ul className="plain">
        {blocs.map((bloc) => (
          <li key={bloc.id}>
            <button
              type="button"
              className="row-link"
              onClick={() => setView(explorer, { selection: bloc.id, highlight: bloc.id })}
            >
              <span>
                {bloc.name}
                <small>{claimOfBloc(sources, bloc)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
