import type { Ref } from 'react';
import { isPassedOver, openAgain, selectUnits } from '../../state/coverage.ts';
import { begin, dropMark, moveQuoteEnd } from '../../state/marking.ts';
import { type Marking, TASKS } from '../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Icon } from '../Icon.tsx';
import { KeyHint } from './KeyHint.tsx';
import { TASK_KEYS } from './keys.ts';
import { Reasons } from './Reasons.tsx';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly marking: Marking;
}

/** What can be made of the marked words, beside them; and where they begin and end. */
export function MarkingBar({ ref, marking }: Props) {
  const explorer = useExplorer();
  const letters = useExplorerState(({ settings }) => settings.letterKeys);
  const touched = useExplorerState(selectUnits).filter(
    ({ start, end }) => start < marking.quote.end && end > marking.quote.start,
  );
  const isCoded = touched.length > 0 && touched.every(({ state }) => state === 'coded');
  return (
    <div ref={ref} className="marking-bar" role="toolbar" aria-label={words.marking.bar}>
      {marking.task === null && (
        <div className="marking-tasks">
          {TASKS.map((task) => (
            <button
              key={task}
              type="button"
              title={words.marking.taskTips[task]}
              // What is quoted in a sentence speaks against passing it over.
              disabled={task === 'nothing' && isCoded}
              aria-keyshortcuts={letters ? TASK_KEYS[task] : undefined}
              onClick={() => begin(explorer, task)}
            >
              {words.marking.tasks[task]}
              {letters && <KeyHint>{TASK_KEYS[task]}</KeyHint>}
            </button>
          ))}
        </div>
      )}
      {marking.task === 'nothing' && <Reasons marking={marking} />}
      {marking.task === null && touched.some(isPassedOver) && (
        <button type="button" onClick={() => openAgain(explorer)}>
          {words.coverage.openAgain}
        </button>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own */}
      <div className="marking-ends" role="group" aria-label={words.marking.ends}>
        <End label={words.marking.startBack} icon="left" onPress={() => move('start', -1)} />
        <span aria-hidden="true">{words.marking.start}</span>
        <End label={words.marking.startOn} icon="right" onPress={() => move('start', 1)} />
        <End label={words.marking.endBack} icon="left" onPress={() => move('end', -1)} />
        <span aria-hidden="true">{words.marking.end}</span>
        <End label={words.marking.endOn} icon="right" onPress={() => move('end', 1)} />
        <End label={words.marking.drop} icon="close" onPress={() => dropMark(explorer)} />
      </div>
    </div>
  );

  function move(end: 'start' | 'end', step: 1 | -1) {
    moveQuoteEnd(explorer, end, step);
  }
}

function End(props: { label: string; icon: 'left' | 'right' | 'close'; onPress: () => void }) {
  return (
    <button
      type="button"
      className="icon-only"
      aria-label={props.label}
      title={props.label}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
