import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { today } from '../../src/words/today.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each([
  ['an evening in Mexico', 'America/Mexico_City', '2026-11-25T04:30:00Z', '2026-11-24'],
  ['the same moment in London', 'Europe/London', '2026-11-25T04:30:00Z', '2026-11-25'],
  ['a morning in Tokyo', 'Asia/Tokyo', '2026-12-31T22:00:00Z', '2027-01-01'],
])('the day is the reader’s: %s', (_, zone, moment, day) => {
  vi.stubEnv('TZ', zone);
  vi.setSystemTime(moment);
  expect(today()).toBe(day);
});
