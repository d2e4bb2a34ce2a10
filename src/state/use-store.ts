/** The store in React: the only file of this room that knows React. */
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Explorer, ExplorerState } from './store.ts';

export const ExplorerContext = createContext<Explorer | null>(null);

/** The store itself, for commands. */
export function useExplorer(): Explorer {
  const explorer = use(ExplorerContext);
  if (!explorer) throw new Error('useExplorer was called outside of an ExplorerContext');
  return explorer;
}

/** A part of the state; the component is drawn again when that part is another value. */
export function useExplorerState<Part>(select: (state: ExplorerState) => Part): Part {
  return useStore(useExplorer(), select);
}
