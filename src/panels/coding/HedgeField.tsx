import { useState } from 'react';
import type { Marked } from '../../coding/entries/quoted.ts';
import type { Stretch } from '../../coding/quote-ends.ts';
import { passages } from '../../evidence/passages.ts';
import type { Problem } from '../../network/problems.ts';
import { words } from '../../words/words.ts';
import { useForeign } from '../use-foreign.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly marked: Marked;
  /** What the suggestion found, in UTF-16 indexes into the text. */
  readonly offered: readonly Stretch[];
  readonly chosen: readonly Stretch[];
  readonly suggested: boolean;
  readonly problems: readonly Problem[];
  readonly onConfirm: () => void;
  readonly onChange: (chosen: readonly Stretch[]) => void;
}

/** The author's words of caution: marked in the quote, taken back and put again by a check box. */
export function HedgeField(props: Props) {
  const { marked, offered, chosen, suggested, problems, onConfirm, onChange } = props;
  const { text, quote, source } = marked;
  const [typed, setTyped] = useState('');
  const lang = useForeign().of(source);
  const line = text.text.slice(quote.start, quote.end);
  const all = [...offered, ...chosen.filter((one) => !offered.some((other) => isSame(one, other)))];
  const sought = typed.trim();
  const found = sought === '' ? -1 : line.indexOf(sought);
  const add = (start: number, end: number) => {
    const place = { start: quote.start + start, end: quote.start + end };
    if (!chosen.some((one) => isSame(one, place))) onChange([...chosen, place]);
  };
  const addTyped = () => {
    if (found < 0) return;
    add(found, found + sought.length);
    setTyped('');
  };
  const marks = chosen.map(({ start, end }) => ({
    start: start - quote.start,
    end: end - quote.start,
    kind: 'hedge' as const,
    id: `${start}`,
  }));
  return (
    <Field
      label={words.form.hedges}
      suggested={suggested}
      problems={problems}
      onConfirm={onConfirm}
    >
      <p
        className="form-quote"
        lang={lang}
        onMouseUp={({ currentTarget }) => {
          const picked = selectedWords(currentTarget);
          if (picked) add(picked.start, picked.end);
        }}
      >
        {passages(line, marks).map((piece) =>
          piece.marks.length > 0 ? (
            <mark key={piece.start} className="hedge">
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
      <div className="options">
        {all.map((place) => {
          const isChosen = chosen.some((one) => isSame(one, place));
          return (
            <label key={`${place.start} ${place.end}`} lang={lang}>
              <input
                type="checkbox"
                checked={isChosen}
                onChange={() =>
                  onChange(
                    isChosen ? chosen.filter((one) => !isSame(one, place)) : [...chosen, place],
                  )
                }
              />
              “{text.text.slice(place.start, place.end)}”
            </label>
          );
        })}
      </div>
      <div className="hedge-add">
        <input
          type="text"
          aria-label={words.form.hedgeAdd}
          placeholder={words.form.hedgesHow}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || sought === '') return;
            // The form around it is not done yet.
            event.preventDefault();
            addTyped();
          }}
        />
        <button type="button" disabled={found < 0} onClick={addTyped}>
          {words.form.mark}
        </button>
      </div>
      {sought !== '' && found < 0 && (
        <p className="field-problem" role="alert">
          {words.form.notInQuote}
        </p>
      )}
    </Field>
  );
}

function isSame(a: Stretch, b: Stretch): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whole words that are selected in a quote, in UTF-16 indexes from its start; `null` for none. */
function selectedWords(place: HTMLElement): Stretch | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!place.contains(range.startContainer) || !place.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(place, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const all = place.textContent;
  let start = before.toString().length;
  let end = start + range.toString().length;
  while (start > 0 && /[\p{L}\p{N}]/u.test(all.charAt(start - 1))) start -= 1;
  while (end < all.length && /[\p{L}\p{N}]/u.test(all.charAt(end))) end += 1;
  const words = all.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  start += words.indexOf(trimmed);
  return { start, end: start + trimmed.length };
}
