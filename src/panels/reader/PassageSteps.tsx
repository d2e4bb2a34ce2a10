import type { QuotedPassage } from '../../evidence/placed-quotes.ts';
import { words } from '../../words/words.ts';
import { CommandButton } from '../CommandButton.tsx';

/** Where the reader is among the quoted passages, and the steps to its neighbours. */
export function PassageSteps(props: {
  passages: readonly QuotedPassage[];
  meant: QuotedPassage | undefined;
}) {
  const at = props.meant ? props.passages.indexOf(props.meant) + 1 : 0;
  if (props.passages.length === 0) return null;
  return (
    <div className="passage-steps">
      <span className="soft">{words.reader.passage(at, props.passages.length)}</span>
      <CommandButton command="previousPassage" icon="up" />
      <CommandButton command="nextPassage" icon="down" />
    </div>
  );
}
