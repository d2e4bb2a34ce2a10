import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { pointedOut } from '../../../analysis/story.ts';
import type { Step } from '../../../network/records.ts';
import { selectShown } from '../../../state/derived.ts';
import { goToStep } from '../../../state/story.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { EditStory } from './EditStory.tsx';
import { PointedOut } from './PointedOut.tsx';
import { StepList } from './StepList.tsx';
import { StepView } from './StepView.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import './story.css';

const NO_STORY: readonly Step[] = [];

interface Props extends Pick<Ask, 'options'> {
  /** The analysis that is shown with the step, which then has the picture; `null` for none. */
  readonly analysis: ReactNode;
}

/** The guided reading: one step at a time, or what it is and its steps. */
export default function StoryPanel({ options, analysis }: Props) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const story = network.story ?? NO_STORY;
  const selection = useExplorerState(({ view }) => view.selection);
  const shown = useExplorerState(selectShown);
  const isChanged = useExplorerState(({ document }) =>
    document.history.past.some(({ name }) => name.code === 'story'),
  );
  // A step whose quote is meant is selected like a record.
  const wanted = story.some(({ id }) => id === selection) ? selection : options.step;
  const at = story.findIndex(({ id }) => id === wanted);
  const step = story[at];
  const pointed = useMemo(
    () => (step ? pointedOut(network, step, shown) : null),
    [network, step, shown],
  );
  const crumb = words.story.crumb(network.coder);
  const go = (to: number) => {
    const next = story[to];
    if (next) goToStep(explorer, next.id);
  };
  useArrowKeys((by) => go(at + by));

  const top = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step starts at its top
  useEffect(() => {
    if (explorer.getState().view.quote === null) top.current?.scrollIntoView({ block: 'nearest' });
  }, [step?.id, explorer]);
  return (
    <>
      <div>
        <p ref={top} className="crumb">
          {crumb}
        </p>
        {step && pointed ? (
          <>
            {analysis === null && (
              <PointedOut
                pointed={pointed}
                title={words.story.pictureTitle(crumb, at + 1, story.length)}
                standing={`${step.text} ${words.story.whose(network.coder)}`}
              />
            )}
            <StepView
              step={step}
              at={at}
              story={story}
              pointed={pointed}
              analysis={analysis}
              onGo={go}
            />
          </>
        ) : (
          <>
            <h2 className="claim">{words.story.title(story.length)}</h2>
            {story.length === 0 ? (
              <p>{words.story.none}</p>
            ) : (
              <p>
                <button type="button" className="primary" onClick={() => go(0)}>
                  {words.story.begin}
                </button>
              </p>
            )}
          </>
        )}
      </div>
      {story.length > 0 && (
        <>
          <StepList story={story} at={at} />
          <p className="soft story-whose">
            {words.story.whose(network.coder)} {isChanged && words.story.changed}
          </p>
          <p className="soft">{words.story.keys}</p>
        </>
      )}
      <EditStory story={story} at={at} />
    </>
  );
}
