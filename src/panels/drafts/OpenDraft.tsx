import { useEffect, useState } from 'react';
import { COMMANDS, run } from '../../state/commands.ts';
import { openShipped } from '../../state/companion.ts';
import { folderPicker, saveFolder, saveZip } from '../../state/save-draft.ts';
import type { KeptNetwork } from '../../state/storage.ts';
import { isKept, keepText } from '../../state/texts.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';

interface Props {
  /** What the browser keeps of it; nothing yet where it was begun just now. */
  readonly kept: KeptNetwork | undefined;
  readonly onSaid: (said: string) => void;
}

/** The draft in hand: whether it is kept, with its texts or without, and how it is saved as files. */
export function OpenDraft({ kept, onSaid }: Props) {
  const explorer = useExplorer();
  const { network, isElsewhere } = useExplorerState(({ document }) => document);
  const keeping = useExplorerState(({ transient }) => transient.keeping);
  const pick = folderPicker();
  const toFolder = async () => {
    if (!pick) return;
    try {
      const saved = await saveFolder(explorer, pick);
      if (saved) onSaid(words.drafts.savedFolder(saved.name, saved.files));
    } catch (error) {
      onSaid(`${words.drafts.notSaved}. ${words.drafts.fault(String(error))}`);
    }
  };
  return (
    <section aria-labelledby="open-draft">
      <h3 id="open-draft">{words.drafts.open}</h3>
      <p>
        <strong>{network.title}</strong>
      </p>
      {network.basedOn && <p className="soft">{words.drafts.copiedFrom(network.basedOn.title)}</p>}
      <p>
        {isElsewhere
          ? `${words.drafts.elsewhere}. ${words.drafts.elsewhereMeaning}`
          : keeping?.is === 'failed'
            ? `${words.drafts.notKept}. ${words.drafts.saveIt}`
            : kept
              ? words.drafts.kept(kept.at, kept.size, kept.done)
              : words.drafts.keeping}
      </p>
      <Texts />
      <p className="actions">
        <button type="button" onClick={() => onSaid(words.drafts.saved(saveZip(explorer)))}>
          {words.drafts.saveZip}
        </button>
        {pick && (
          <button type="button" onClick={() => void toFolder()}>
            {words.drafts.saveFolder}
          </button>
        )}
        <button type="button" onClick={() => run(explorer, COMMANDS.history)}>
          {words.history.title}
        </button>
        <button type="button" onClick={() => void openShipped(explorer)}>
          {words.drafts.leave}
        </button>
      </p>
      <p className="soft">{words.drafts.saving}</p>
    </section>
  );
}

/** The coder decides whether the browser keeps what others wrote. */
function Texts() {
  const explorer = useExplorer();
  const texts = useExplorerState(({ transient }) => transient.texts);
  const [keptTexts, setKeptTexts] = useState<number | null>(null);
  useEffect(() => {
    const asked = [...texts].map(([source, text]) => isKept(explorer, source, text));
    void Promise.all(asked).then((each) => setKeptTexts(each.filter(Boolean).length));
  }, [explorer, texts]);
  const keepAll = async () => {
    const done = await Promise.all([...texts.keys()].map((source) => keepText(explorer, source)));
    setKeptTexts(done.filter(Boolean).length);
  };
  if (keptTexts === null) return null;
  return (
    <p>
      {words.drafts.texts(keptTexts, texts.size)}{' '}
      {keptTexts < texts.size && (
        <button type="button" className="link" onClick={() => void keepAll()}>
          {words.drafts.keepTexts}
        </button>
      )}
    </p>
  );
}
