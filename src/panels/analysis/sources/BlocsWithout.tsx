import { useMemo } from 'react';
import { leaveOut, NOTHING_LEFT_OUT } from '../../../analysis/left-out.ts';
import { blocsLeftOf } from '../../../analysis/unheard.ts';
import { shortCitation } from '../../../evidence/citation.ts';
import type { Source } from '../../../network/records.ts';
import { words } from '../../../words/words.ts';
import { RowsInWords } from '../../RowsInWords.tsx';
import type { Heard } from '../left-out/use-unheard.ts';
import { blocLine, standingLine } from './bloc-lines.ts';

/** What becomes of the claimed blocs without the source that is left out, and who else calls their members allied. */
export function BlocsWithout({ source, heard }: { source: Source; heard: Heard }) {
  const left = useMemo(() => leaveOut(heard, { ...NOTHING_LEFT_OUT, source }), [heard, source]);
  const changed = useMemo(() => blocsLeftOf(heard, left, source.id), [heard, left, source]);
  const relations = new Map(heard.relations.map((one) => [one.id, one]));
  const standing = standingLine(heard, changed.length);
  if (changed.length + standing.length === 0) return null;
  return (
    <section aria-labelledby="blocs-without">
      <h2 id="blocs-without" className="claim">
        {words.sources.picture.without(shortCitation(source))}
      </h2>
      {changed.map((one) => (
        <div key={one.bloc} className="bloc-left">
          <p>{blocLine(heard, one)}</p>
          <RowsInWords
            relations={one.left.flatMap(({ relation }) => relations.get(relation) ?? [])}
            unheard={source.id}
          />
        </div>
      ))}
      {standing.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
