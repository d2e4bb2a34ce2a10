import type { NearPart } from '../../evidence/near-parts.ts';
import type { Passage } from '../../evidence/passages.ts';
import { type QuotedPassage, recordsOn } from '../../evidence/placed-quotes.ts';
import { endPreview, preview } from '../../state/preview.ts';
import { setTransient, setView } from '../../state/store.ts';
import type { Lit, LitUnit } from '../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
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
  /** The sentence to decide that the piece is of, and the name that it is to a coder. */
  readonly unit: LitUnit | undefined;
  readonly lit: Lit | undefined;
  readonly selection: string | null;
  readonly chosen: QuotedPassage | null;
  readonly onChoose: (passage: QuotedPassage) => void;
}

/** A piece of a paragraph between two marks. */
export function Piece(props: Props) {
  const { piece, start, covering, near, unit, lit, selection, chosen, onChoose } = props;
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
    unit && `unit ${unit.state}`,
  ];
  return (
    <>
      {unit?.start === start && unit.state !== 'coded' && <UnitStart unit={unit} />}
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
        {lit ? (
          <LitName lit={lit}>{text}</LitName>
        ) : name ? (
          <Name organization={name.id}>{text}</Name>
        ) : (
          text
        )}
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

/** Where a sentence starts that is to be decided, or was passed over: that it is, and why. */
function UnitStart({ unit: { state, reason, note } }: { unit: LitUnit }) {
  const said = reason === null ? words.reader.undecided : words.reader.passedOver(reason, note);
  // Drawn by the style sheet, so that it is not among the words that one selects.
  return <span className={`unit-start ${state}`} role="img" aria-label={said} title={said} />;
}

/** A name in a text that is coded: what it means, and that it can mean something else, is asked by its menu. */
function LitName({ lit, children }: { lit: Lit; children: string }) {
  const explorer = useExplorer();
  const isAsked = useExplorerState(({ transient }) => transient.asked === lit);
  const ask = () => setTransient(explorer, { asked: isAsked ? null : lit });
  return (
    // biome-ignore lint/a11y/useSemanticElements: words of a button cannot be selected with those around them
    <span
      className={`lit ${lit.is}`}
      role="button"
      tabIndex={0}
      aria-expanded={isAsked}
      aria-haspopup="dialog"
      {...usePreview(lit.is === 'own' ? lit.id : '')}
      onClick={(event) => {
        // The passage around it is not meant; nor is a name at which a selection ended.
        event.stopPropagation();
        if (window.getSelection()?.isCollapsed) ask();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        ask();
      }}
    >
      {children}
    </span>
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
