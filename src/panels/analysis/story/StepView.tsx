import type { ReactNode } from 'react';
import { cautionIn, type Pointed } from '../../../analysis/story.ts';
import type { Step } from '../../../network/records.ts';
import { isSameShot, shotOf } from '../../../state/shot.ts';
import { setView } from '../../../state/store.ts';
import { goToStep } from '../../../state/story.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { DisputeNotes } from '../../Disputes.tsx';
import { EditOnUse } from '../../EditOnUse.tsx';
import { Quote } from '../../Quote.tsx';
import { RelationRow } from '../../RelationRow.tsx';
import { useForeign } from '../../use-foreign.ts';

interface Props {
  readonly step: Step;
  readonly at: number;
  readonly story: readonly Step[];
  readonly pointed: Pointed;
  /** What is shown with it, in place of what it points out; `null` for nothing. */
  readonly analysis: ReactNode;
  readonly onGo: (to: number) => void;
}

/** One step: its sentence, the quotes it rests on, what it points out, and who disagrees. */
export function StepView({ step, at, story, pointed, analysis, onGo }: Props) {
  const network = useExplorerState(({ document }) => document.network);
  const lang = useForeign();
  const caution = cautionIn(network);
  const doubted = new Set([
    ...(step.select === undefined ? [] : [step.select]),
    // A bloc is as sure as the ties in it.
    ...(network.blocs.some(({ id }) => id === step.select)
      ? pointed.relations.map(({ id }) => id)
      : []),
  ]);
  const disputes = network.disputes.filter(({ about }) => doubted.has(about));
  return (
    <>
      <div className="story-head">
        <h2 className="claim">{words.story.step(at + 1, story.length)}</h2>
        <Buttons at={at} last={story.length - 1} onGo={onGo} />
      </div>
      <p className="story-text" lang={lang.prose}>
        {step.text}
      </p>
      <EditOnUse id={step.id} />
      <Restore step={step} />
      {analysis}
      <section aria-labelledby="story-quotes">
        <h3 id="story-quotes">{words.story.quotes}</h3>
        {step.evidence.length === 0 && <p className="soft">{words.story.noQuotes}</p>}
        {step.evidence.map((evidence, i) => (
          <Quote
            // biome-ignore lint/suspicious/noArrayIndexKey: a quote's place in its step is its identity
            key={`${step.id} ${i}`}
            evidence={evidence}
            hedges={caution}
            record={step.id}
            field={`evidence.${i}`}
            about={pointed.organizations}
          />
        ))}
      </section>
      {disputes.length > 0 && (
        <section aria-labelledby="story-disputes">
          <h3 id="story-disputes">{words.dispute.title}</h3>
          <DisputeNotes disputes={disputes} />
        </section>
      )}
      {pointed.relations.length > 0 && (
        <section aria-labelledby="story-pointed">
          <h3 id="story-pointed">{analysis === null ? words.story.pointed : words.story.about}</h3>
          <ul className="plain">
            {pointed.relations.map((relation) => (
              <RelationRow key={relation.id} relation={relation} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Buttons({ at, last, onGo }: { at: number; last: number; onGo: (to: number) => void }) {
  const explorer = useExplorer();
  const finish = () => setView(explorer, { ask: null, selection: null });
  return (
    <div className="story-steps">
      <button type="button" disabled={at === 0} onClick={() => onGo(at - 1)}>
        {words.story.previous}
      </button>
      {at < last ? (
        <button type="button" className="primary" onClick={() => onGo(at + 1)}>
          {words.story.next}
        </button>
      ) : (
        <button type="button" onClick={finish}>
          {words.story.finish}
        </button>
      )}
    </div>
  );
}

/** Where the reader, or a shortened link, shows something else than the step asks for. */
function Restore({ step }: { step: Step }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const view = useExplorerState((state) => state.view);
  if (isSameShot(view, shotOf(network, step))) return null;
  return (
    <p className="soft">
      {words.story.differs}{' '}
      <button type="button" className="link" onClick={() => goToStep(explorer, step.id)}>
        {words.story.restore}
      </button>
    </p>
  );
}
