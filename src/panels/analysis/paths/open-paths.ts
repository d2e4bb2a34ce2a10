import { sharedOptions } from '../../../state/left-out.ts';
import { type Explorer, setView } from '../../../state/store.ts';

/** Opens the paths; types that were chosen there before, and what analyses share, stay chosen. */
export function openPaths(
  explorer: Explorer,
  options: { readonly from: string } | { readonly around: string },
): void {
  const { ask } = explorer.getState().view;
  const types = ask?.id === 'paths' ? (ask.options.types ?? '') : '';
  const shared = sharedOptions(ask, 'paths');
  setView(explorer, {
    selection: null,
    ask: { id: 'paths', options: { ...shared, types, ...options } },
  });
}
