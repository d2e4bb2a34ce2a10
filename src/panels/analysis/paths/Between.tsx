import { type ReactNode, useMemo, useState } from 'react';
import type { Path } from '../../../analysis/paths.ts';
import { BARE_OVERLAY, type Overlay } from '../../../picture/scene.ts';
import { selectOrganizations } from '../../../state/derived.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { useNames } from '../../use-names.ts';
import { JobState } from '../JobState.tsx';
import { computed } from '../standing.ts';
import { useJob } from '../use-job.ts';
import { useOverlay } from '../use-overlay.ts';
import { OrganizationChoice } from './OrganizationChoice.tsx';
import { PathDetail } from './PathDetail.tsx';
import { type Walk, walkedOver } from './walk.ts';

/** How many paths are shown at first, and how many a press of the button adds. */
const SOME = 6;
const MOST = 60;
const NO_PATHS: readonly Path[] = [];

interface BetweenProps {
  readonly options: Ask['options'];
  readonly walk: Walk;
  readonly children: ReactNode;
}

/**
 * The shortest ways from one organization to another. Options: `from`, `to`; `path`, the place of
 * the one that is shown, from 1; `most`, how many are listed.
 */
export function Between({ walk, options, children }: BetweenProps) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const organizations = useExplorerState(selectOrganizations);
  const { from = '', to = '' } = options;
  const most = Math.min(Math.max(Math.floor(Number(options.most)) || SOME, SOME), MOST);
  const ends = [organizations.get(from), organizations.get(to)];
  const [start, end] = ends;
  const isAsked = start !== undefined && end !== undefined && from !== to;
  // One more than is shown says whether there are more.
  const question = useMemo(
    () => (isAsked ? ({ job: 'paths', ...walk, from, to } as const) : null),
    [isAsked, walk, from, to],
  );
  const job = useMemo(() => question && { ...question, most: most + 1 }, [question, most]);
  const answer = useJob(job);
  const { result, soFar } = answer;
  // What was found on the way is shown where it is more than what is known already.
  const kept = useKept(result, question);
  const known = (soFar?.length ?? 0) > (kept?.length ?? 0) ? soFar : kept;
  const found = known ?? NO_PATHS;
  const hasMore = result === null || found.length > most;
  const paths = found.slice(0, most);
  const chosen = found[Math.min(Math.max(Number(options.path) || 1, 1), paths.length) - 1];
  // The same path of a longer list is nothing new to draw.
  const drawn = chosen ? idsOf(chosen).join(' ') : '';
  const nameOf = useNames();
  useOverlay(
    useMemo(() => (drawn === '' ? null : overlayOf(drawn.split(' '))), [drawn]),
    chosen && start && end
      ? computed(
          words.paths.pictureTitle(
            words.reads.called(start),
            words.reads.called(end),
            chosen.organizations.map(nameOf),
          ),
          network,
          false,
          [words.paths.caution, walkedOver(walk)],
        )
      : null,
  );
  return (
    <>
      <div className="path-ends">
        <OrganizationChoice
          label={words.paths.from}
          value={from}
          onChange={(id) => setOptions(explorer, { from: id, path: '' })}
        />
        <OrganizationChoice
          label={words.paths.to}
          value={to}
          onChange={(id) => setOptions(explorer, { to: id, path: '' })}
        />
        <button
          type="button"
          className="icon-only"
          aria-label={words.paths.swap}
          title={words.paths.swap}
          disabled={from === '' && to === ''}
          onClick={() => setOptions(explorer, { from: to, to: from, path: '' })}
        >
          ⇅
        </button>
      </div>
      {children}
      {(!start || !end) && <p className="soft">{words.paths.choose}</p>}
      {start && end && from === to && <p>{words.paths.same}</p>}
      {isAsked && (!known || answer.failed !== null) && (
        <JobState job={answer} working={words.paths.searching} failed={words.paths.failed} />
      )}
      {isAsked && known?.length === 0 && (
        <p className="no-path">
          {words.paths.none(words.reads.called(start), words.reads.called(end))}
        </p>
      )}
      {paths.length > 0 && (
        <section aria-labelledby="paths-found">
          <h3 id="paths-found">{words.paths.found(paths.length, hasMore)}</h3>
          <p className="path-caution">{words.paths.caution}</p>
          <ol className="plain paths">
            {paths.map((path, i) => (
              <PathDetail
                key={path.organizations.join(' ')}
                path={path}
                isChosen={path === chosen}
                onChoose={() => setOptions(explorer, { path: String(i + 1) })}
              />
            ))}
          </ol>
          {hasMore && most < MOST && (
            <button
              type="button"
              onClick={() => setOptions(explorer, { most: String(most + SOME) })}
            >
              {words.paths.more}
            </button>
          )}
          <p className="soft">{words.paths.method}</p>
        </section>
      )}
    </>
  );
}

/** The last answer to the same question, until there is one with more paths. */
function useKept<Answer>(answer: Answer | null, question: object | null): Answer | null {
  const [kept, setKept] = useState({ answer, question });
  if (answer !== null && answer !== kept.answer) setKept({ answer, question });
  return answer ?? (question !== null && kept.question === question ? kept.answer : null);
}

/** The path with the relation that carries each link. */
function idsOf({ organizations, links }: Path): string[] {
  return [...organizations, ...links.map(({ relations }) => relations[0])];
}

/** These stand out; all else steps back. */
function overlayOf(ids: readonly string[]): Overlay {
  return { ...BARE_OVERLAY, emphasized: new Set(ids), fades: true };
}
