/** The steps in which time moves, as the address has them (`ask.by=month`); years where it has none. */
import { type Explorer, type ExplorerState, setOptions } from '../../../state/store.ts';
import type { Unit } from './choosing.ts';

export const selectUnit = ({ view }: ExplorerState): Unit =>
  view.ask?.options.by === 'month' ? 'month' : 'year';

export function chooseUnit(explorer: Explorer, unit: Unit): void {
  setOptions(explorer, { by: unit === 'month' ? unit : '' });
}
