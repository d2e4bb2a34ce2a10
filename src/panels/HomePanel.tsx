import { Fragment } from 'react';
import { fullReference } from '../evidence/citation.ts';
import type { Network, Source } from '../network/records.ts';
import { codedSources } from '../network/sources.ts';
import { COMMANDS, run } from '../state/commands.ts';
import { selectQuestions } from '../state/questions.ts';
import { setView } from '../state/store.ts';
import { goToStep } from '../state/story.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { QuestionList } from './analysis/questions/QuestionList.tsx';
import { EditOnUse } from './EditOnUse.tsx';
import { FurtherNetworks } from './FurtherNetworks.tsx';
import { OneVoice } from './OneVoice.tsx';
import { OnUse, part } from './OnUse.tsx';
import { OtherSources } from './OtherSources.tsx';
import { useForeign } from './use-foreign.ts';

const MEMBERS = part(() => import('./JoinedMembers.tsx'), 'analyses');

/** Nothing selected: what this is, whose coding, good first questions, how to read the marks. */
export function HomePanel() {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const questions = useExplorerState(selectQuestions);
  const isDraft = useExplorerState(({ document }) => document.isDraft);
  const lang = useForeign();
  const coded = codedSources(network);
  const sources = coded.length > 0 ? coded : network.sources;
  const first = network.story?.[0];
  return (
    <>
      <p className="crumb">{words.home.crumb}</p>
      <h2 className="claim" lang={lang.prose}>
        {network.title}
      </h2>
      <p lang={lang.prose}>{network.description}</p>
      <EditOnUse id={network.id} />
      <p>{howToRead(network)}</p>
      {first && (
        <p className="begin">
          <button type="button" onClick={() => goToStep(explorer, first.id)}>
            {words.story.open}
          </button>
        </p>
      )}
      <QuestionList title={words.questions.title} questions={questions} />
      <OneVoice />
      <OtherSources />
      <FurtherNetworks />
      {network.joined && <OnUse part={MEMBERS} props={{}} />}
      <section aria-labelledby="code">
        <h3 id="code">{words.home.code}</h3>
        <p className="begin">
          {!isDraft && (
            <button type="button" onClick={() => run(explorer, COMMANDS.editCopy)}>
              {words.commands.editCopy}
            </button>
          )}
          <button type="button" onClick={() => run(explorer, COMMANDS.bring)}>
            {words.commands.bring}
          </button>
          <button type="button" onClick={() => run(explorer, COMMANDS.drafts)}>
            {words.commands.drafts}
          </button>
        </p>
      </section>
      <section aria-labelledby="marks">
        <h3 id="marks">{words.home.marks}</h3>
        {words.home.marksText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <button type="button" onClick={() => run(explorer, COMMANDS.help)}>
            {words.home.allMarks}
          </button>
        </p>
      </section>
      <section aria-labelledby="source">
        <h3 id="source">{words.home.sources(sources.length)}</h3>
        {sources.map((source) => (
          <Fragment key={source.id}>
            <SourceNote source={source} />
            <EditOnUse id={source.id} />
          </Fragment>
        ))}
        {coded.map(({ id }) => (
          <p key={id}>
            <button type="button" onClick={() => setView(explorer, { read: id })}>
              {words.reader.checkAll}
            </button>
          </p>
        ))}
        <p className="soft">
          {network.coder
            ? `${words.home.coded(network.coder, network.codedOn)} ${words.home.coderMeaning}`
            : words.home.notCoded}
        </p>
      </section>
    </>
  );
}

function SourceNote({ source }: { source: Source }) {
  const { identification, grading } = source.custom ?? {};
  const lang = useForeign();
  return (
    <>
      <p className="source-words">{fullReference(source)}</p>
      {identification?.status === 'inferred' && (
        <p className="soft">
          <strong>{words.home.inferred}</strong>{' '}
          <span lang={lang.prose}>{identification.reason}</span>
        </p>
      )}
      {grading && (
        <p className="soft">
          <strong>{words.home.grading(grading.reliability, grading.credibility)}</strong>{' '}
          <span lang={lang.prose}>{grading.reason}</span>
        </p>
      )}
    </>
  );
}

/** What stands behind the lines: words of a text, rows of a table, or nothing. */
function howToRead(network: Network): string {
  if (network.relations.length === 0) return words.home.readNothing;
  if (codedSources(network).length > 0) return words.home.read;
  const isBare = network.relations.every(({ evidence }) => evidence.length === 0);
  return isBare ? words.home.readBare : words.home.readRows;
}
