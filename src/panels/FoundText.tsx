import type { Piece } from '../analysis/excerpt.ts';
import type { Found } from '../analysis/search.ts';
import type { Source } from '../network/records.ts';
import { words } from '../words/words.ts';
import { citeEvidence } from './cite-evidence.ts';
import { useForeign } from './use-foreign.ts';

/** What was found, the matching words marked: a title, an alias, or a quote and what rests on it. */
export function FoundText({ found, sources }: { found: Found; sources: readonly Source[] }) {
  const { text, alias, place, carries } = found;
  const [first = []] = carries;
  const lang = useForeign();
  return (
    <>
      <span
        className={place ? 'source-words' : undefined}
        lang={place ? lang.of(place.source) : undefined}
      >
        <Marked pieces={text} />
      </span>
      {alias && (
        <small>
          {words.search.alias} “<Marked pieces={alias} />”
        </small>
      )}
      {place && (
        <small>
          {citeEvidence([place], sources)} · <Marked pieces={first} />{' '}
          {carries.length > 1 && words.search.andMore(carries.length - 1)}
        </small>
      )}
    </>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity
    isMatch ? <mark key={i}>{text}</mark> : text,
  );
}
