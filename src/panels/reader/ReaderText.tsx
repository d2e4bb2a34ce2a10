import { isOtherText } from '../../evidence/states.ts';
import type { Source } from '../../network/records.ts';
import { forgetText } from '../../state/texts.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { NoText } from './NoText.tsx';
import { TextHead } from './TextHead.tsx';
import { TextView } from './TextView.tsx';
import './reader.css';

/** A source's text with every quote in place, or how to bring it. */
export default function ReaderText({ source }: { source: Source }) {
  const text = useExplorerState(({ transient }) => transient.texts).get(source.id);
  const isOther = useExplorerState(({ document, transient }) =>
    isOtherText(document.network, transient.checks, source.id),
  );
  if (!text) return <NoText source={source} />;
  if (isOther)
    return (
      <>
        <OtherText source={source.id} />
        <NoText source={source} />
      </>
    );
  return (
    <>
      <TextHead source={source} text={text} />
      <TextView key={text.sha256.bytes} source={source} text={text} />
    </>
  );
}

/** A text that was kept, and is not that of the source: it is not shown, and can be forgotten. */
function OtherText({ source }: { source: string }) {
  const explorer = useExplorer();
  return (
    <div className="text-head">
      <p className="identity different">{words.reader.keptOther}</p>
      <button type="button" onClick={() => void forgetText(explorer, source)}>
        {words.reader.forget}
      </button>
    </div>
  );
}
