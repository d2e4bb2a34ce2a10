/** Words for looking for a better layout. */
import { count, progress } from './numbers.ts';

export const relayoutWords = {
  relayout: {
    stop: (share: number) => `Stop the re-layout (${progress(share)} done)`,
    running: 'Trying other layouts …',
    better: {
      title: 'A better layout was found',
      line: (before: number, now: number) =>
        `Crossings and overlaps: ${before} before, ${now} now.`,
    },
    none: {
      title: 'No better layout was found; nothing has moved',
      line: (tried: number) =>
        `${count(tried, 'layout was', 'layouts were')} tried. Re-layout tries others when it is pressed again.`,
    },
    broken: 'The re-layout stopped because of a fault; nothing has moved',
  },
} as const;
