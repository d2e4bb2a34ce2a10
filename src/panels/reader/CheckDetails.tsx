import type { QuoteState } from '../../evidence/verify.ts';
import { words } from '../../words/words.ts';
import { Difference } from './Difference.tsx';

/** What the check of a quote found, where it is more than a word: positions, places, difference. */
export function CheckDetails({ check }: { check: QuoteState }) {
  const { reader } = words;
  switch (check.state) {
    case 'moved': {
      const { from, to } = check;
      return (
        <p className="soft">
          {reader.elsewhere} {reader.recorded} {from.start}–{from.end}, {reader.found} {to.start}–
          {to.end}.
        </p>
      );
    }
    case 'in-place':
      return <p className="soft">{reader.inPlace[check.differs]}</p>;
    case 'ambiguous':
      return (
        <p className="soft">
          {reader.places(check.count)}{' '}
          {check.places.map(({ start, end }) => `${start}–${end}`).join(', ')}.
        </p>
      );
    case 'changed':
      return check.nearest === null ? (
        <p className="soft">{reader.noNearest}</p>
      ) : (
        <>
          <p className="soft">
            {reader.nearest} ({check.nearest.start}–{check.nearest.end}):
          </p>
          <Difference changes={check.nearest.difference} />
        </>
      );
    case 'verified':
    case 'not-checked':
      return null;
  }
}
