import { useMemo } from 'react';
import type { Network } from '../../../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId } from '../../../network/relation-types.ts';
import { selectShown } from '../../../state/derived.ts';
import { selectCounted } from '../../../state/left-out.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { Standing } from '../Standing.tsx';
import { Around } from './Around.tsx';
import { Between } from './Between.tsx';
import { TypeChoice } from './TypeChoice.tsx';
import type { Walk } from './walk.ts';
import './paths.css';

/** Option `types`: chosen types with commas between; absent for all, this word for none. */
const NO_TYPES = 'none';

/** Ways between two organizations, or what surrounds one, over relations of chosen types. */
export default function PathsPanel({ options }: { options: Ask['options'] }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const shown = useExplorerState(selectShown);
  const { disputes, relations: asked } = useExplorerState(selectCounted);
  const { relations } = network;
  const { types: chosen = '' } = options;
  const present = useMemo(() => {
    const found = new Set(relations.map(({ type }) => type));
    return RELATION_TYPE_IDS.filter((id) => found.has(id));
  }, [relations]);
  const walk = useMemo((): Walk => {
    const wanted = chosen === '' ? present : present.filter((id) => chosen.split(',').includes(id));
    const walked = asked.filter(({ id }) => shown.relations.has(id));
    return { network: { relations: walked, disputes }, types: wanted };
  }, [asked, disputes, shown, present, chosen]);
  const mode = options.around ? 'around' : 'between';
  const hidden = asked.length - walk.network.relations.length;

  const setTypes = (types: readonly RelationTypeId[]) => {
    const isAll = types.length === present.length;
    setOptions(explorer, { types: isAll ? '' : types.join(',') || NO_TYPES, path: '' });
  };
  const setMode = (next: typeof mode) => {
    const from = options.from || options.around || busiest(network);
    setOptions(
      explorer,
      next === 'around' ? { around: from } : { from: options.from || from, around: '' },
    );
  };
  return (
    <>
      <h2 className="claim">
        {mode === 'around' ? words.paths.aroundTitle : words.paths.betweenTitle}
      </h2>
      <Standing />
      <fieldset className="segments" aria-label={words.paths.modes}>
        {(['between', 'around'] as const).map((id) => (
          <button key={id} type="button" aria-pressed={id === mode} onClick={() => setMode(id)}>
            {words.paths.mode[id]}
          </button>
        ))}
      </fieldset>
      {mode === 'around' ? (
        <Around walk={walk} options={options}>
          <TypeChoice present={present} chosen={walk.types} onChange={setTypes} />
        </Around>
      ) : (
        <Between walk={walk} options={options}>
          <TypeChoice present={present} chosen={walk.types} onChange={setTypes} />
        </Between>
      )}
      {hidden > 0 && <p className="soft">{words.paths.hidden(hidden)}</p>}
    </>
  );
}

/** The organization with the most relations, to have somebody to start with. */
function busiest({ organizations, relations }: Network): string {
  const counts = new Map<string, number>();
  for (const { source, target } of relations)
    for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? organizations[0]?.id ?? '';
}
