/** The preview of a record on the picture, for as long as the reader points at what stands for it. */
import { type Explorer, setTransient } from './store.ts';

export function preview(explorer: Explorer, id: string): void {
  if (explorer.getState().transient.hover !== id) setTransient(explorer, { hover: id });
}

/** Ends the preview of this record; that of another goes on. */
export function endPreview(explorer: Explorer, id: string): void {
  if (explorer.getState().transient.hover === id) setTransient(explorer, { hover: null });
}
