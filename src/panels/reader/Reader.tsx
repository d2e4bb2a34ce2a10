import { useEffect } from 'react';
import { shortCitation } from '../../evidence/citation.ts';
import { isOtherText } from '../../evidence/states.ts';
import { whileNarrower } from '../../state/camera.ts';
import { selectSelected } from '../../state/derived.ts';
import { setView } from '../../state/store.ts';
import { forgetText } from '../../state/texts.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/en.ts';
import { Icon } from '../Icon.tsx';
import { typeColour } from '../RelationSentence.tsx';
import { NoText } from './NoText.tsx';
import { TextHead } from './TextHead.tsx';
import { TextView } from './TextView.tsx';
import './reader.css';

/** A source's text beside the picture, with every quote in place. */
export default function Reader({ source: id }: { source: string }) {
  const explorer = useExplorer();
  const source = useExplorerState(({ document }) => document.network.sources).find(
    (one) => one.id === id,
  );
  const text = useExplorerState(({ transient }) => transient.texts).get(id);
  const selected = useExplorerState(selectSelected);
  const isOther = useExplorerState(({ document, transient }) =>
    isOtherText(document.network, transient.checks, id),
  );
  useEffect(() => whileNarrower(explorer), [explorer]);
  if (!source) return null;
  return (
    <section
      className="reader"
      aria-label={words.reader.label}
      style={selected?.is === 'relation' ? typeColour(selected.record) : undefined}
    >
      <div className="reader-bar">
        <h2>{shortCitation(source)}</h2>
        <button
          type="button"
          className="icon-only"
          aria-label={words.reader.close}
          onClick={() => setView(explorer, { read: null })}
        >
          <Icon name="close" />
        </button>
      </div>
      {isOther && <OtherText source={id} />}
      {text && !isOther ? (
        <>
          <TextHead source={source} text={text} />
          <TextView key={text.sha256.bytes} source={source} text={text} />
        </>
      ) : (
        <NoText source={source} />
      )}
    </section>
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
