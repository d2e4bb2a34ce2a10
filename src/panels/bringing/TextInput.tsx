import { useState } from 'react';
import { bringFiles, bringPasted } from '../../state/bringing.ts';
import { pickFiles } from '../../state/files.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';

/** What a browser's chooser offers; a file of another name can still be dropped. */
const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf';

/** Where a text comes in: pasted, or as files. A text that is pasted into the empty field is taken at once. */
export function TextInput({ isFirst }: { isFirst: boolean }) {
  const explorer = useExplorer();
  const [typed, setTyped] = useState('');
  const take = (text: string) => {
    setTyped('');
    void bringPasted(explorer, text, words.bringing.pasted);
  };
  const choose = async () => {
    const files = await pickFiles(ACCEPTED);
    if (files.length > 0) await bringFiles(explorer, files);
  };
  return (
    <div className="text-input">
      <label>
        {isFirst ? words.bringing.paste : words.bringing.another}
        <textarea
          rows={isFirst ? 5 : 2}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onPaste={(event) => {
            const files = [...event.clipboardData.files];
            const text = event.clipboardData.getData('text/plain');
            if (files.length === 0 && (typed !== '' || text.trim() === '')) return;
            event.preventDefault();
            if (files.length > 0) void bringFiles(explorer, files);
            else take(text);
          }}
        />
      </label>
      <div className="text-input-buttons">
        {typed.trim() !== '' && (
          <button type="button" onClick={() => take(typed)}>
            {words.bringing.take}
          </button>
        )}
        <button type="button" onClick={() => void choose()}>
          {words.bringing.choose}
        </button>
        <span className="soft">{words.bringing.orDrop}</span>
      </div>
    </div>
  );
}
