import { firstQuestions } from '../../../analysis/questions.ts';
import type { Unheard } from '../../../analysis/unheard.ts';
import { shortCitation } from '../../../evidence/citation.ts';
import type { Source } from '../../../network/records.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { RelationRow } from '../../RelationRow.tsx';
import { useSaid } from '../../use-said.ts';
import type { Heard } from '../left-out/use-unheard.ts';
import { questionText } from '../questions/question-text.ts';
import { usePortion } from '../use-portion.tsx';
import { blocLine, blocName, standingLine } from './bloc-lines.ts';

/** Relations of a list that are shown at first, and that a press of the button adds. */
const PORTION = 20;

interface SourceBlockProps {
  readonly source: Source;
  readonly unheard: Unheard;
  /** What is asked, with that source. */
  readonly heard: Heard;
}

/** One source: what rests on it alone, what falls without it, and whether blocs and balance stand. */
export function SourceBlock({ source, unheard, heard }: SourceBlockProps) {
  const explorer = useExplorer();
  const isLeftOut = useExplorerState(({ view }) => view.ask?.options.unheard === source.id);
  const lines = useSaid(() => linesOf(heard, unheard), [heard, unheard]);
  const { grading } = source.custom ?? {};
  const { says, relations, blocsLeft } = unheard;
  return (
    <section aria-labelledby={`source-${source.id}`} className="source-block">
      <h3 id={`source-${source.id}`}>{shortCitation(source)}</h3>
      <p>
        {words.sources.says(says, relations.length)}
        {grading && <span className="soft"> · {words.voices.grade(grading)}</span>}
      </p>
      <Listed title={words.sources.alone(relations.length)} ids={relations} />
      <h4>{words.sources.without}</h4>
      <ul className="falls">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {blocsLeft
        .filter(({ goes, left }) => goes && left.length > 0)
        .map((bloc) => (
          <Listed
            key={bloc.bloc}
            title={words.sources.stillAllied(blocName(heard, bloc.bloc), bloc.left.length)}
            ids={bloc.left.map(({ relation }) => relation)}
          />
        ))}
      <button
        type="button"
        aria-pressed={isLeftOut}
        onClick={() => setOptions(explorer, { unheard: isLeftOut ? '' : source.id })}
      >
        {isLeftOut ? words.sources.shown : words.sources.show}
      </button>
    </section>
  );
}

/** Relations one click away. */
function Listed({ title, ids }: { title: string; ids: readonly string[] }) {
  const relations = useExplorerState(({ document }) => document.network.relations);
  const { shown, more } = usePortion(ids, PORTION);
  if (ids.length === 0) return null;
  const byId = new Map(relations.map((one) => [one.id, one]));
  return (
    <details>
      <summary>{title}</summary>
      <ul className="plain">
        {shown.map((id) => {
          const relation = byId.get(id);
          return relation && <RelationRow key={id} relation={relation} />;
        })}
      </ul>
      {more}
    </details>
  );
}

function linesOf(network: Heard, unheard: Unheard): string[] {
  const { organizations, relations } = network;
  const questions = new Map(firstQuestions(network).map((one) => [one.id, questionText(one)]));
  return [
    words.sources.falls(
      unheard.relations.length,
      relations.length,
      unheard.organizations.map(words.reads.namesById(organizations)),
    ),
    ...unheard.answers.map(({ question, gone, of }) =>
      words.sources.answer(questions.get(question) ?? question, gone, of),
    ),
    ...unheard.blocsLeft.map((one) => blocLine(network, one)),
    ...standingLine(network, unheard.blocsLeft.length),
    words.sources.groups(unheard.grouped.map((method) => words.groupings.names[method])),
    words.sources.balance(unheard.index, unheard.regrouped),
  ];
}
