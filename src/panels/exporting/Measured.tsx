import {
  LEAST_LETTERS,
  type Measures,
  WIDTH_LIMITS,
} from '../../exchange/publishing/picture-size.ts';
import { words } from '../../words/words.ts';
import { Status } from '../Status.tsx';

/** How large the picture comes out; on a page, a warning where its smallest letters are too small. */
export function Measured({ measures, onPage }: { measures: Measures; onPage: boolean }) {
  const { pixels, mm, letters, legibleMm } = measures;
  const isTooSmall = onPage && letters < LEAST_LETTERS;
  return (
    <div className="measured soft">
      {onPage && <span>{words.export.millimetres(mm.width, mm.height)}</span>}
      <span>{words.export.pixels(pixels.width, pixels.height)}</span>
      {onPage && <span>{words.export.letters(letters)}</span>}
      <Status
        className="warning"
        says={
          isTooSmall &&
          words.export.tooSmall(LEAST_LETTERS, legibleMm <= WIDTH_LIMITS.most ? legibleMm : null)
        }
      />
    </div>
  );
}
