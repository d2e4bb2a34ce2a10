import type { Passage } from '../../evidence/passages.ts';
import type { QuotedPassage } from '../../evidence/placed-quotes.ts';
import { endPreview, preview } from '../../state/preview.ts';
import { setView } from '../../state/store.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/en.ts';
import { usePreview } from '../use-preview.ts';

interface Props {
  readonly piece: Passage;
  /** The quoted passages that cover the piece, outermost first, and those that start with it. */
  readonly covering: readonly QuotedPassage[];
  readonly opens: readonly QuotedPassage[];
  readonly selection: string | null;
  readonly onChoose: (passage: QuotedPassage) => void;
}

/** A piece of a paragraph between two marks. */
export function Piece({ piece, covering, opens, selection, onChoose }: Props) {
  const { text, marks } = piece;
  if (marks.length === 0) return text;
  const name = marks.find(({ kind }) => kind === 'name');
  const innermost = covering.at(-1);
  const isSelected = covering.some(({ quotes }) =>
    quotes.some(({ record }) => record === selection),
  );
  const classes = [
    covering.length > 0 && 'quoted',
    covering.length > 1 && 'deep',
    isSelected && 'selected',
    innermost?.quotes.every(({ moved }) => moved) && 'moved',
    marks.some(({ kind }) => kind === 'hedge') && 'hedge',
  ];
  return (
    <>
      {opens.map((passage) => (
        <button
          key={passage.end}
          type="button"
          className="passage-start"
          // Drawn by the style sheet, so that it is not among the words that one selects.
          data-count={passage.quotes.length}
          data-passage={passage.start}
          aria-label={words.reader.carries(passage.quotes.length)}
          onClick={() => onChoose(passage)}
        />
      ))}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: repeats for the mouse what the button at the passage's start does */}
      <mark
        className={classes.filter(Boolean).join(' ')}
        onClick={() => {
          if (innermost && window.getSelection()?.isCollapsed) onChoose(innermost);
        }}
      >
        {name ? <Name organization={name.id}>{text}</Name> : text}
      </mark>
    </>
  );
}

/** A name in the text: it lights up its node, and leads to it. */
function Name({ organization, children }: { organization: string; children: string }) {
  const explorer = useExplorer();
  return (
    <a
      className="name"
      href={`#select=${organization}`}
      {...usePreview(organization)}
      onFocus={() => preview(explorer, organization)}
      onBlur={() => endPreview(explorer, organization)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        // The passage around it is not meant, and the rest of the view stays as it is.
        event.stopPropagation();
        event.preventDefault();
        setView(explorer, { selection: organization });
      }}
    >
      {children}
    </a>
  );
}
