/** Whether an edit of a network keeps the rules of the format. */
import * as v from 'valibot';
import { crossCheck } from './checks.ts';
import { folderFile, SECTIONS, schemaProblem } from './network.ts';
import type { Problem } from './problems.ts';
import { type Network, networkSchema } from './records.ts';

/**
 * What is wrong with a network that an edit made from a sound one. The schema reads only what is not the very
 * same in both, for most of a large network is.
 */
export function checkEdit(before: Network, after: Network): Problem[] {
  const touched = SECTIONS.map((section) => {
    const known = new Set<unknown>([before[section]].flat());
    const now: unknown = after[section];
    if (Array.isArray(now)) return [section, now.filter((item) => !known.has(item))];
    return [section, known.has(now) ? undefined : now];
  });
  const data = { ...after, ...Object.fromEntries(touched) };
  const { issues } = v.safeParse(networkSchema, data);
  if (issues) return issues.map((issue) => schemaProblem(issue, data, folderFile));
  return crossCheck(after, folderFile);
}
