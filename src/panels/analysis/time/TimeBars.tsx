import { memo } from 'react';
import { type Bar, type Timeline, yearMarks } from '../../../analysis/timeline.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { typeColour, useSentence } from '../../RelationSentence.tsx';
import type { Line } from './line.ts';

/** Heights in CSS pixels. */
const HEIGHT = { bars: 66, top: 4, most: 12 };
const MOST_MARKS = 12;
const ENDS = ['start', 'end'] as const;

interface TimeBarsProps {
  readonly timeline: Timeline;
  readonly line: Line;
}

/** A bar for each dated relation in the colour of its type, over the marks of the years. */
export const TimeBars = memo(function TimeBars({ timeline, line }: TimeBarsProps) {
  const { bars, rows } = timeline;
  const row = Math.min(HEIGHT.most, HEIGHT.bars / rows);
  const after = line.years.to + 1;
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
      {yearMarks(line.years, MOST_MARKS).map((year) => (
        <g key={year} className="year">
          <line x1={`${line.at(year)}%`} x2={`${line.at(year)}%`} y1="0" y2="70" />
          <text x={`${line.at(year + 0.5)}%`} y="73" dy="0.9em">
            {year}
          </text>
        </g>
      ))}
      <line className="edge" x1={`${line.at(after)}%`} x2={`${line.at(after)}%`} y1="0" y2="70" />
      {bars.map((bar) => (
        <TimeBar key={bar.relation.id} bar={bar} line={line} row={row} />
      ))}
    </>
  );
});

function TimeBar({ bar, line, row }: { bar: Bar; line: Line; row: number }) {
  const { relation, span } = bar;
  const sentence = useSentence()(relation);
  const isSelected = useExplorerState(({ view }) => view.selection === relation.id);
  const endless = ENDS.find((end) => span[end] === 'open' || span[end] === 'unknown');
  const isUncertain = ENDS.some((end) => span[end] === 'uncertain' || span[end] === 'unknown');
  const from = line.at(span.from);
  return (
    <rect
      className="bar"
      style={typeColour(relation)}
      data-relation={relation.id}
      data-uncertain={isUncertain}
      data-selected={isSelected}
      x={`${from}%`}
      y={HEIGHT.top + bar.row * row}
      width={`${line.at(span.to) - from}%`}
      height={Math.max(row - 2, row * 0.7)}
      rx={Math.min(2, row / 4)}
      mask={endless && `url(#time-mask-${endless})`}
    >
      <title>{`${words.date(bar.when)}: ${words.reads.sentenceText(sentence)}`}</title>
    </rect>
  );
}
