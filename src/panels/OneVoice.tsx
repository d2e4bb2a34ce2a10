import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { selectSpeaking, selectVoices } from '../state/voices.ts';
import { words } from '../words/words.ts';

/** Of many sources: the way to what more than one of them speaks of, which is little where a single list brings much. */
export function OneVoice() {
  const explorer = useExplorer();
  const voices = [...useExplorerState(selectVoices).values()];
  const areSeveral = useExplorerState(selectSpeaking).size > 1;
  const filter = useExplorerState(({ view }) => view.filter);
  const alone = voices.filter(({ consensus }) => consensus === 'one-voice').length;
  const isHidden = filter.consensus.includes('one-voice');
  if (!areSeveral || isHidden || alone === 0 || alone === voices.length) return null;
  return (
    <p className="begin">
      <button
        type="button"
        onClick={() => setView(explorer, { filter: { ...filter, consensus: ['one-voice'] } })}
      >
        {words.home.withoutOneVoice(alone, voices.length)}
      </button>
    </p>
  );
}
