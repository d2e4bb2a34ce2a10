import { memo, useMemo } from 'react';
import { type Mark, passages } from '../../evidence/passages.ts';
import type { PlacedQuote, QuotedPassage } from '../../evidence/placed-quotes.ts';
import { quotedPassages } from '../../evidence/placed-quotes.ts';
import { type SourceText, toPosition } from '../../evidence/source-text.ts';
import { copyText } from '../../state/clipboard.ts';
import { selectFindNames } from '../../state/derived.ts';
import { setTransient, setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/en.ts';
import { PassageChoice } from './PassageChoice.tsx';

interface Props {
  /** From 1; a paragraph is a line of the text. */
  readonly number: number;
  readonly text: SourceText;
  readonly placed: readonly PlacedQuote[];
  readonly selection: string | null;
  readonly chosen: QuotedPassage | null;
  readonly onChoose: (passage: QuotedPassage | null) => void;
  readonly citation: string;
}

/** A paragraph with its number, and what is quoted, hedged and named in it marked in place. */
export const Paragraph = memo(function Paragraph(props: Props) {
  const { number, text, placed, selection, chosen, onChoose, citation } = props;
  const explorer = useExplorer();
  const findNames = useExplorerState(selectFindNames);
  const from = text.paragraphStarts[number - 1] ?? 0;
  const to = (text.paragraphStarts[number] ?? text.text.length + 1) - 1;
  const line = text.text.slice(from, to);
  const here = useMemo(
    () => placed.filter(({ start, end }) => start < to && end > from),
    [placed, from, to],
  );
  const pieces = useMemo(() => {
    const quotes = quotedPassages(here).map((passage, i): Mark => {
      return { start: passage.start - from, end: passage.end - from, kind: 'quote', id: String(i) };
    });
    const hedges = here
      .filter(({ kind }) => kind === 'hedge')
      .map(({ start, end, record }): Mark => {
        return { start: start - from, end: end - from, kind: 'hedge', id: record };
      });
    const names = findNames(line).map(
      ({ start, end, organization }): Mark => ({ start, end, kind: 'name', id: organization }),
    );
    return passages(line, [...quotes, ...hedges, ...names]);
  }, [here, line, from, findNames]);
  const quoted = useMemo(() => quotedPassages(here), [here]);

  const choose = (passage: QuotedPassage) => {
    const [only, ...others] = passage.quotes;
    if (only && others.length === 0)
      setView(explorer, { selection: only.record, quote: only.field });
    else onChoose(passage === chosen ? null : passage);
  };
  const copy = () => {
    const [start, end] = [toPosition(text, from), toPosition(text, to)];
    void copyText(words.reader.cite(line, citation, number, start, end)).then((copied) => {
      if (copied)
        setTransient(explorer, { notice: { tone: 'done', title: words.reader.copied, lines: [] } });
    });
  };
  return (
    <>
      <button
        type="button"
        className="paragraph-number"
        aria-label={words.reader.paragraph(number)}
        onClick={copy}
      >
        {number}
      </button>
      <p data-paragraph-start={from}>
        {pieces.map(({ start, text: piece, marks }) => {
          const covering = marks
            .filter(({ kind }) => kind === 'quote')
            .flatMap(({ id }) => quoted[Number(id)] ?? []);
          const name = marks.find(({ kind }) => kind === 'name')?.id;
          const opens = covering.find((passage) => passage.start === start + from);
          const innermost = covering.at(-1);
          if (marks.length === 0) return piece;
          const isSelected = covering.some(({ quotes }) =>
            quotes.some(({ record }) => record === selection),
          );
          const classes = [
            covering.length > 0 && 'quoted',
            covering.length > 1 && 'deep',
            isSelected && 'selected',
            marks.some(({ kind }) => kind === 'hedge') && 'hedge',
            name !== undefined && 'name',
          ];
          return (
            <mark
              key={start}
              className={classes.filter(Boolean).join(' ')}
              data-start={opens?.start}
              {...(opens && {
                role: 'button',
                tabIndex: 0,
                'aria-label': `${words.reader.carries(opens.quotes.length)}: ${piece}`,
              })}
              onPointerEnter={name ? () => setTransient(explorer, { hover: name }) : undefined}
              onPointerLeave={name ? () => setTransient(explorer, { hover: null }) : undefined}
              onClick={() => {
                if (!window.getSelection()?.isCollapsed) return;
                if (innermost) choose(innermost);
                else if (name) setView(explorer, { selection: name });
              }}
              onKeyDown={(event) => {
                if (opens && event.key === 'Enter') choose(opens);
              }}
            >
              {piece}
            </mark>
          );
        })}
      </p>
      {chosen && quoted.some(({ start, end }) => start === chosen.start && end === chosen.end) && (
        <PassageChoice passage={chosen} onDone={() => onChoose(null)} />
      )}
    </>
  );
});
