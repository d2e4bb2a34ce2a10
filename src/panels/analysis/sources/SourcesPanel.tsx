import { useMemo } from 'react';
import { saidBy } from '../../../analysis/left-out.ts';
import { shortCitation } from '../../../evidence/citation.ts';
import { CONSENSUS, type Voices, voicesOf } from '../../../network/claims.ts';
import { setView } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { WithoutInFurther } from '../../WithoutInFurther.tsx';
import { JobState } from '../JobState.tsx';
import { useHeard, useUnheard } from '../left-out/use-unheard.ts';
import { Standing } from '../Standing.tsx';
import { useOverlay } from '../use-overlay.ts';
import { BlocsWithout } from './BlocsWithout.tsx';
import { SourceBlock } from './SourceBlock.tsx';
import './sources.css';

/** What rests on each source, and the network, its blocs and its balance without it. */
export default function SourcesPanel({ options }: Pick<Ask, 'options'>) {
  const explorer = useExplorer();
  const heard = useHeard();
  const { relations, sources } = heard;
  const voices = useMemo(() => voicesOf(heard), [heard]);
  const said = useMemo(() => saidBy(heard), [heard]);
  const saying = sources.filter(({ id }) => said.has(id));
  const isMany = saying.length > 1;
  const ask = useMemo((): Ask => ({ id: 'sources', options }), [options]);
  const job = useUnheard(ask, heard, isMany);
  const { title, without, standing } = words.sources.picture;
  const chosen = saying.find(({ id }) => id === options.unheard);
  useOverlay(null, {
    title: chosen ? without(shortCitation(chosen)) : title(relations.length, saying.length),
    standing: chosen ? standing : '',
  });
  const cited = sources.filter(({ id }) => !said.has(id) && isHeard(voices, id));
  const [only] = saying;
  return (
    <div className="sources">
      <p className="crumb">{words.sources.crumb}</p>
      {/* What one comes for from a bloc stands first, and needs no wait. */}
      {chosen && isMany && <BlocsWithout source={chosen} heard={heard} />}
      {chosen && isMany && <p className="crumb">{words.sources.all}</p>}
      <h2 className="claim">{words.sources.title(relations.length, saying.length)}</h2>
      <p>
        {words.sources.counts(countsOf(voices))}{' '}
        <button
          type="button"
          className="link"
          onClick={() => setView(explorer, { table: 'claims' })}
        >
          {words.sources.matrix}
        </button>
      </p>
      {isMany && <p className="soft">{words.sources.method}</p>}
      {!isMany && only && <p>{words.sources.oneVoice(relations.length, shortCitation(only))}</p>}
      {cited.length > 0 && <p className="soft">{words.sources.cited(cited.map(shortCitation))}</p>}
      {isMany ? <Standing unfiltered /> : only && <WithoutInFurther source={only} />}
      {isMany && (
        <JobState job={job} working={words.sources.computing} failed={words.sources.failed} />
      )}
      {job.result?.map((one) => {
        const source = sources.find(({ id }) => id === one.source);
        return (
          source && <SourceBlock key={one.source} source={source} unheard={one} heard={heard} />
        );
      })}
    </div>
  );
}

function isHeard(voices: ReadonlyMap<string, Voices>, source: string): boolean {
  return [...voices.values()].some(({ claims }) => claims.some((one) => one.source === source));
}

/** “Contested 29”, of each that there is. */
function countsOf(voices: ReadonlyMap<string, Voices>): string[] {
  const all = [...voices.values()];
  return CONSENSUS.flatMap((one) => {
    const n = all.filter(({ consensus }) => consensus === one).length;
    return n > 0 ? [`${words.legend.consensus[one]} ${n}`] : [];
  });
}
