/** The one place where a moment becomes a day: that of the reader's own calendar, not of UTC. */

/** The day as ISO 8601 has it (`2026-11-24`), by the clock and the time zone of this machine. */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
