import { useState } from 'react';
import type { Source } from '../../network/records.ts';
import { pickFiles } from '../../state/files.ts';
import { openText } from '../../state/texts.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';

/** No text at hand: why, and the three ways to bring one. */
export function NoText({ source }: { source: Source }) {
  const explorer = useExplorer();
  const [pasted, setPasted] = useState('');
  const choose = async () => {
    const [file] = await pickFiles('.txt,text/plain');
    if (file) await openText(explorer, source.id, file, file.name);
  };
  return (
    <div className="no-text">
      <p>{words.reader.why}</p>
      <p>
        <button type="button" className="primary" onClick={() => void choose()}>
          {words.reader.open}
        </button>
      </p>
      <p className="soft">{words.reader.drop}</p>
      <label>
        {words.reader.paste}
        <textarea rows={8} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      </label>
      <button
        type="button"
        disabled={pasted.trim() === ''}
        onClick={() => void openText(explorer, source.id, new Blob([pasted]), words.reader.pasted)}
      >
        {words.reader.usePasted}
      </button>
    </div>
  );
}
