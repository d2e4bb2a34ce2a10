import { part } from '../OnUse.tsx';

/** The network in time, loaded when it is first shown. */
export const LINEAGE = part(() => import('./Lineage.tsx'), 'lineage', 'analyses');
