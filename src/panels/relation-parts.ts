/** Parts of the panel of a relation that stand above what is read there: loaded ahead, or they would push it down. */
import { part } from './OnUse.tsx';

export const WHO_SAYS = part(() => import('./WhoSays.tsx'), 'analyses');
export const COUNTS = part(() => import('./counts/Counts.tsx'), 'analyses', 'counts');
export const YEAR_SAID = part(() => import('./counts/YearSaid.tsx'), 'analyses', 'counts');
export const IN_FURTHER = part(() => import('./InFurther.tsx'), 'analyses');
export const RELATION_PARTS = [WHO_SAYS, COUNTS, YEAR_SAID, IN_FURTHER];
