import { memo } from 'react';
import { type Bar, type Timeline, yearMarks } from '../../../analysis/timeline.ts';
import type { Piece } from '../../../analysis/times.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { typeColour, useSentence } from '../../RelationSentence.tsx';
import { type Line, yearsOf } from './line.ts';

/** Heights in CSS pixels. */
const HEIGHT = { bars: 88, top: 4, most: 12 };
const FOOT = HEIGHT.bars + HEIGHT.top;
const MOST_MARKS = 12;
const ENDS = ['start', 'end'] as const;

interface TimeBarsProps {
  readonly timeline: Timeline;
  readonly line: Line;
}

/** A row for each dated relation, with a bar for each of its times, over the marks of the years. */
export const TimeBars = memo(function TimeBars({ timeline, line }: TimeBarsProps) {
  const { bars, rows } = timeline;
  const row = Math.min(HEIGHT.most, HEIGHT.bars / rows);
  const [first, last] = yearsOf(line);
  const after = last + 1;
  return (
    <>
      <defs>
        {ENDS.map((end) => (
          <linearGradient
            key={end}
            id={`time-fade-${end}`}
            {...(end === 'start' ? { x1: 1, x2: 0 } : {})}
          >
            <stop offset="0.7" stopColor="white" />
            <stop offset="1" stopColor="black" />
          </linearGradient>
        ))}
        {ENDS.map((end) => (
          <mask key={end} id={`time-mask-${end}`} maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill={`url(#time-fade-${end})`} />
          </mask>
        ))}
      </defs>
      {yearMarks(first, last, MOST_MARKS).map((year) => (
        <g key={year} className="year">
          <line x1={`${line.at(year)}%`} x2={`${line.at(year)}%`} y1="0" y2={FOOT} />
          <text x={`${line.at(year + 0.5)}%`} y={FOOT + 3} dy="0.9em">
            {year}
          </text>
        </g>
      ))}
      <line className="edge" x1={`${line.at(after)}%`} x2={`${line.at(after)}%`} y1="0" y2={FOOT} />
      {bars.map((bar) => (
        <TimeBar key={bar.relation.id} bar={bar} line={line} row={row} />
      ))}
    </>
  );
});

function TimeBar({ bar, line, row }: { bar: Bar; line: Line; row: number }) {
  const { relation, pieces } = bar;
  const sentence = useSentence()(relation);
  const isSelected = useExplorerState(({ view }) => view.selection === relation.id);
  return pieces.map((piece) => {
    const { when } = piece;
    const from = line.at(piece.from);
    return (
      <rect
        key={when}
        className="bar"
        style={typeColour(relation)}
        data-relation={relation.id}
        data-uncertain={isUncertain(piece)}
        data-selected={isSelected}
        x={`${from}%`}
        y={HEIGHT.top + bar.row * row}
        width={`${line.at(piece.to) - from}%`}
        height={Math.max(row - 2, row * 0.75)}
        rx={Math.min(2, row / 4)}
        mask={endless(piece)}
      >
        <title>{`${words.dated(when, relation.type)}: ${words.reads.sentenceText(sentence)}`}</title>
      </rect>
    );
  });
}

function isUncertain({ span }: Piece): boolean {
  return ENDS.some((end) => span[end] === 'uncertain' || span[end] === 'unknown');
}

/** The fading of an end that is open or not known. */
function endless({ span }: Piece): string | undefined {
  const end = ENDS.find((one) => span[one] === 'open' || span[one] === 'unknown');
  return end && `url(#time-mask-${end})`;
}
