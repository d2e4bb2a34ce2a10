import { useState } from 'react';
import { copyText } from '../../../state/clipboard.ts';
import { exerciseLink, exerciseOf, saveExercise } from '../../../state/exercise.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { Status } from '../../Status.tsx';

/** The open network's text and organizations as an exercise: one file, or where it fits one link. */
export function Exercise() {
  const network = useExplorerState(({ document }) => document.network);
  const [codebook, setCodebook] = useState(network.codebook ?? '');
  const [said, setSaid] = useState('');
  const say = words.agreement;
  const made = () => exerciseOf(network, codebook.trim());
  const copy = async () => {
    const link = exerciseLink(made(), window.location.href);
    if (link === null) return setSaid(say.linkTooLong);
    setSaid((await copyText(link)) ? say.linkCopied : say.linkNotCopied);
  };
  return (
    <section aria-labelledby="exercise">
      <h3 id="exercise">{say.exercise}</h3>
      <p>{say.exerciseText}</p>
      <div className="settle alone">
        <label>
          {say.codebookAddress}
          <input type="url" value={codebook} onChange={({ target }) => setCodebook(target.value)} />
        </label>
        <p className="settle-end">
          <button type="button" onClick={() => setSaid(say.exerciseSaved(saveExercise(made())))}>
            {say.saveExercise}
          </button>
          <button type="button" onClick={() => void copy()}>
            {say.copyLink}
          </button>
        </p>
      </div>
      <Status says={said} className="soft" />
    </section>
  );
}
