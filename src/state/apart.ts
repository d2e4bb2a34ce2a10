import type { StoreApi } from 'zustand/vanilla';

/**
 * A store whose changes are told one listener apart from the others: what one of them throws is handed to
 * `onFault`, and nobody else hears of the change any less.
 */
export function apart<State>(
  store: StoreApi<State>,
  onFault: (error: unknown) => void,
): StoreApi<State> {
  return {
    ...store,
    subscribe: (listener) =>
      store.subscribe((state, before) => {
        try {
          listener(state, before);
        } catch (error) {
          onFault(error);
        }
      }),
  };
}
