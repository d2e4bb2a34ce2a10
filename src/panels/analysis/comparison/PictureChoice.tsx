import { hidesNothing } from '../../../analysis/filter.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { JobState } from '../JobState.tsx';
import type { Working } from '../use-job.ts';

interface Props extends Pick<Ask, 'options'> {
  /** For places; `null` where none is asked for. */
  readonly search: Working<unknown> | null;
}

/** Whether both networks are drawn over each other, and who is in that picture. */
export function PictureChoice({ options, search }: Props) {
  const explorer = useExplorer();
  const filter = useExplorerState(({ view }) => view.filter);
  const isOverlaid = options.picture === 'overlaid';
  const say = words.comparison;
  return (
    <section aria-labelledby="comparison-picture">
      <h3 id="comparison-picture">{say.picture}</h3>
      <label className="comparison-check">
        <input
          type="checkbox"
          checked={isOverlaid}
          onChange={({ target }) =>
            setOptions(explorer, { picture: target.checked ? 'overlaid' : '', pick: '' })
          }
        />
        {say.overlay}
      </label>
      {isOverlaid && (
        <>
          <label className="comparison-check">
            <input
              type="checkbox"
              checked={options.all === 'yes'}
              onChange={({ target }) => setOptions(explorer, { all: target.checked ? 'yes' : '' })}
            />
            {say.all}
          </label>
          {search && <JobState job={search} working={say.laying} failed={say.layingFailed} />}
          {!hidesNothing(filter) && <p className="soft">{say.notFiltered}</p>}
        </>
      )}
    </section>
  );
}
