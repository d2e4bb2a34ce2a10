import { sharedOptions } from '../../../state/left-out.ts';
import { setView } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';

/** From an organization to the ways that start at it, and to what surrounds it. */
export function PathButtons({ organization }: { organization: string }) {
  const explorer = useExplorer();
  const open = (options: Record<string, string>) => {
    const { ask } = explorer.getState().view;
    const types = ask?.id === 'paths' ? (ask.options.types ?? '') : '';
    const shared = sharedOptions(ask, 'paths');
    setView(explorer, {
      selection: null,
      ask: { id: 'paths', options: { ...shared, types, ...options } },
    });
  };
  return (
    <p className="chips">
      <button type="button" onClick={() => open({ from: organization })}>
        {words.paths.fromHere}
      </button>
      <button type="button" onClick={() => open({ around: organization })}>
        {words.paths.surroundings}
      </button>
    </p>
  );
}
