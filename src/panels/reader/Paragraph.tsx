import { memo, useMemo } from 'react';
import type { Stretch } from '../../coding/quote-ends.ts';
import type { NearPart } from '../../evidence/near-parts.ts';
import { type Mark, passages } from '../../evidence/passages.ts';
import {
  type PlacedQuote,
  type QuotedPassage,
  quotedPassages,
  recordsOn,
} from '../../evidence/placed-quotes.ts';
import { type SourceText, toPosition } from '../../evidence/source-text.ts';
import type { TextBlock } from '../../evidence/text-blocks.ts';
import type { Source } from '../../network/records.ts';
import { selectFindNames } from '../../state/derived.ts';
import { setView } from '../../state/store.ts';
import type { Lit, LitUnit } from '../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { copyCitation } from './copy-citation.ts';
import { PassageChoice } from './PassageChoice.tsx';
import { Piece } from './Piece.tsx';

interface Props {
  readonly block: TextBlock;
  readonly text: SourceText;
  readonly placed: readonly PlacedQuote[];
  readonly near: readonly NearPart[];
  /** What a coder is shown besides: names, and sentences to decide. */
  readonly lit: readonly Lit[] | null;
  readonly units: readonly LitUnit[];
  readonly selection: string | null;
  readonly chosen: QuotedPassage | null;
  readonly onChoose: (passage: QuotedPassage | null) => void;
  readonly source: Source;
  /** Of the text, where it is not that of the page. */
  readonly lang: string | undefined;
}

/** A paragraph with its number, and what is quoted, hedged and named in it marked in place. */
export const Paragraph = memo(function Paragraph(props: Props) {
  const { block, text, placed, near, lit, units, selection, chosen, onChoose, source, lang } =
    props;
  const explorer = useExplorer();
  const findNames = useExplorerState(selectFindNames);
  const { start: from, end: to, paragraph } = block;
  const { quoted, pieces } = useMemo(() => {
    const line = text.text.slice(from, to);
    const here = placed.filter(({ start, end }) => start < to && end > from);
    const stretches = quotedPassages(here);
    const marks: Mark[] = [
      ...marksIn(stretches, block, 'quote'),
      ...here
        .filter(({ kind }) => kind === 'hedge')
        .map((one): Mark => ({ ...inBlock(one, block), kind: 'hedge', id: one.record })),
      ...marksIn(near, block, 'near'),
      ...marksIn(units, block, 'unit'),
      ...(lit
        ? marksIn(lit, block, 'name')
        : findNames(line).map(
            ({ start, end, organization }): Mark => ({
              start,
              end,
              kind: 'name',
              id: organization,
            }),
          )),
    ];
    return { quoted: stretches, pieces: passages(line, marks) };
  }, [placed, near, lit, units, text, block, from, to, findNames]);

  const choose = (passage: QuotedPassage) => {
    const [only, ...others] = recordsOn(passage);
    const isChosen = passage.start === chosen?.start && passage.end === chosen.end;
    onChoose(isChosen || others.length === 0 ? null : passage);
    if (only && others.length === 0)
      setView(explorer, { selection: only.record, quote: only.field });
  };
  const startsHere = text.paragraphStarts[paragraph - 1] === from;
  return (
    <>
      {startsHere ? (
        <button
          type="button"
          className="paragraph-number"
          aria-label={words.reader.paragraph(paragraph)}
          onClick={() => {
            const span = { start: toPosition(text, from), end: toPosition(text, to) };
            void copyCitation(explorer, text, span, source);
          }}
        >
          {paragraph}
        </button>
      ) : (
        <span />
      )}
      <p data-block={from} lang={lang}>
        {pieces.map((piece) => {
          const covering = piece.marks.flatMap(({ kind, id }) =>
            kind === 'quote' ? (quoted[Number(id)] ?? []) : [],
          );
          const nearest = piece.marks.find(({ kind }) => kind === 'near');
          const unit = piece.marks.find(({ kind }) => kind === 'unit');
          const name = piece.marks.find(({ kind }) => kind === 'name');
          return (
            <Piece
              key={piece.start}
              piece={piece}
              start={piece.start + from}
              covering={covering}
              near={nearest ? near[Number(nearest.id)] : undefined}
              unit={unit ? units[Number(unit.id)] : undefined}
              lit={lit && name ? lit[Number(name.id)] : undefined}
              chosen={chosen}
              selection={selection}
              onChoose={choose}
            />
          );
        })}
      </p>
      {chosen && chosen.start >= from && chosen.start < to && (
        <PassageChoice passage={chosen} onDone={() => onChoose(null)} />
      )}
    </>
  );
});

/** What stands in a block, as marks of its line; each by its place in the list. */
function marksIn(all: readonly Stretch[], block: TextBlock, kind: Mark['kind']): Mark[] {
  return all.flatMap((one, i) =>
    one.start < block.end && one.end > block.start
      ? { ...inBlock(one, block), kind, id: String(i) }
      : [],
  );
}

function inBlock({ start, end }: Stretch, block: TextBlock): Stretch {
  return { start: start - block.start, end: end - block.start };
}
