import type { Source } from '../../network/records.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { NoText } from './NoText.tsx';
import { TextHead } from './TextHead.tsx';
import { TextView } from './TextView.tsx';
import './reader.css';

/** A source's text with every quote in place, or how to bring it. */
export default function ReaderText({ source }: { source: Source }) {
  const text = useExplorerState(({ transient }) => transient.texts).get(source.id);
  if (!text) return <NoText source={source} />;
  return (
    <>
      <TextHead source={source} text={text} />
      <TextView key={text.sha256.bytes} source={source} text={text} />
    </>
  );
}
