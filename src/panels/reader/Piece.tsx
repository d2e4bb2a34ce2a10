import type { NearPart } from '../../evidence/near-parts.ts';
import type { Passage } from '../../evidence/passages.ts';
import { type QuotedPassage, recordsOn } from '../../evidence/placed-quotes.ts';
import { endPreview, preview } from '../../state/preview.ts';
import { setView } from '../../state/store.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { usePreview } from '../use-preview.ts';
import './text-marks.css';

interface Props {
  readonly piece: Passage;
  /** UTF-16 index in the text. */
  readonly start: number;
  /** The quoted passages that cover the piece, outermost first. */
  readonly covering: readonly QuotedPassage[];
  /** The part that the piece belongs to, of what is marked for a quote without a place. */
  readonly near: NearPart | undefined;
  readonly selection: string | null;
  readonly chosen: QuotedPassage | null;
  readonly onChoose: (passage: QuotedPassage) => void;
}

/** A piece of a paragraph between two marks. */
export function Piece({ piece, start, covering, near, selection, chosen, onChoose }: Props) {
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
    near && 'near',
    near?.added && 'added',
  ];
  return (
    <>
      {covering
        .filter((passage) => passage.start === start)
        .map((passage) => (
          <Badge
            key={passage.end}
            passage={passage}
            isOpen={passage.start === chosen?.start && passage.end === chosen.end}
            onChoose={onChoose}
          />
        ))}
      {near?.start === start && near.lackedBefore !== '' && <del>{near.lackedBefore}</del>}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: repeats for the mouse what the button at the passage's start does */}
      <mark
        className={classes.filter(Boolean).join(' ')}
        data-passage={near?.start}
        onClick={() => {
          if (innermost && window.getSelection()?.isCollapsed) onChoose(innermost);
        }}
      >
        {name ? <Name organization={name.id}>{text}</Name> : text}
      </mark>
      {near?.end === start + text.length && near.lackedAfter !== '' && (
        <del>{near.lackedAfter}</del>
      )}
    </>
  );
}

interface BadgeProps {
  readonly passage: QuotedPassage;
  readonly isOpen: boolean;
  readonly onChoose: (passage: QuotedPassage) => void;
}

/** Where a quoted passage starts: how many records rest on it, and the way to them. */
function Badge({ passage, isOpen, onChoose }: BadgeProps) {
  const count = recordsOn(passage).length;
  return (
    <button
      type="button"
      className="passage-start"
      // Drawn by the style sheet, so that it is not among the words that one selects.
      data-count={count}
      data-passage={passage.start}
      data-end={passage.end}
      aria-label={words.reader.carries(count)}
      aria-expanded={count > 1 ? isOpen : undefined}
      onClick={() => onChoose(passage)}
    />
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
