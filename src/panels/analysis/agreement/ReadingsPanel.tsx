import { isBlank } from '../../../coding/blind.ts';
import { chooseBeside } from '../../../state/beside.ts';
import { pickFiles } from '../../../state/files.ts';
import { openBeside } from '../../../state/files-beside.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { SecondState } from '../second/SecondState.tsx';
import { useSecond } from '../second/use-second.ts';
import { ClassReadings } from './ClassReadings.tsx';
import { CodeBlind } from './CodeBlind.tsx';
import { Exercise } from './Exercise.tsx';
import { TwoReadings } from './TwoReadings.tsx';
import './agreement.css';

/** Two readings of one text: first the second one is opened, then they are compared and settled. */
export default function ReadingsPanel({ options }: Pick<Ask, 'options'>) {
  const a = useExplorerState(({ document }) => document.network);
  const { with: wanted = '' } = options;
  const b = useSecond(wanted);
  if (b) return <TwoReadings key={b.id} a={a} b={b} />;
  return (
    <SecondState wanted={wanted}>
      {isBlank(a) ? (
        <CodeBlind />
      ) : (
        <>
          <Offer />
          <CodeBlind />
          <Exercise />
          <ClassReadings />
        </>
      )}
    </SecondState>
  );
}

/** Which second reading there is of the text of the open network. */
function Offer() {
  const explorer = useExplorer();
  const second = useExplorerState(({ secondReading, document }) => {
    const { readers = [] } = document.network.readings ?? {};
    return readers.some(({ network }) => network === secondReading?.id) ? secondReading : null;
  });
  const say = words.agreement;
  const choose = async () => {
    const files = await pickFiles('');
    if (files.length > 0) await openBeside(explorer, files);
  };
  return (
    <section className="second">
      <p className="crumb">{say.crumb}</p>
      <h2 className="claim">{say.none}</h2>
      <p>{say.noneText}</p>
      <div className="second-offers">
        {second && (
          <button
            type="button"
            className="primary"
            onClick={() => chooseBeside(explorer, [second.id])}
          >
            {say.withSecond}
          </button>
        )}
        <button type="button" onClick={() => void choose()}>
          {say.withFile}
        </button>
      </div>
    </section>
  );
}
