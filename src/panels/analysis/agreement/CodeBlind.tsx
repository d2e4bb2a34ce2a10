import { useState } from 'react';
import { isBlank } from '../../../coding/blind.ts';
import { codeAgain } from '../../../state/exercise.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';

/** Begins a reading of the open network's text that does not see what others made of it. */
export function CodeBlind() {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const [coder, setCoder] = useState('');
  const say = words.agreement;
  const blank = isBlank(network);
  const { codebook } = network;
  return (
    <section aria-labelledby="code-blind">
      <h3 id="code-blind">{blank ? say.begin : say.again}</h3>
      <p>{blank ? say.beginText : say.againText}</p>
      {codebook !== undefined && /^https?:/.test(codebook) && (
        <p>
          <a href={codebook} target="_blank" rel="noreferrer">
            {say.codebook}
          </a>
        </p>
      )}
      <form
        className="settle alone"
        onSubmit={(event) => {
          event.preventDefault();
          void codeAgain(explorer, coder.trim());
        }}
      >
        <label>
          {say.yourName}
          <input type="text" value={coder} onChange={({ target }) => setCoder(target.value)} />
        </label>
        <p className="settle-end">
          <button type="submit" disabled={coder.trim() === ''}>
            {blank ? say.begin : say.again}
          </button>
        </p>
      </form>
    </section>
  );
}
