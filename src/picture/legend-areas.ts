/** The rows of a legend that explain hulls, and shapes that are dark or ringed. */
import { words } from '../words/words.ts';
import { HULL_LOOKS } from './hull-looks.ts';
import type { HullRow, MemberRow } from './legend-rows.ts';
import type { Emphasis, Group, Scene } from './scene.ts';

/** What each area is, by its name on the picture; one row for those that are drawn alike. */
export function hullRows({ hulls }: Pick<Scene, 'hulls'>): HullRow[] {
  const { hull } = words.legend;
  const labelOf: Readonly<Record<Standing, (names: readonly string[]) => string>> = {
    claimed: hull.claimed,
    both: hull.both,
    group: hull.group,
  };
  const toneOf = ({ tone = 0 }: Group) => tone % HULL_LOOKS;
  const tones = [...new Set(hulls.map(toneOf))].sort((a, b) => a - b);
  const rows = STANDINGS.flatMap((standing) =>
    tones.flatMap((tone): HullRow[] => {
      const alike = hulls.filter((one) => standingOf(one) === standing && toneOf(one) === tone);
      if (alike.length === 0) return [];
      const faint = alike.every((one) => one.faint);
      const label = labelOf[standing](alike.map((one) => one.label));
      return [{ sample: 'hull', looser: false, tone, faint, label }];
    }),
  );
  const looser = hulls.filter((one) => (one.looser ?? []).length > 0);
  const [first] = looser;
  if (!first) return rows;
  const faint = looser.every((one) => one.faint);
  return [
    ...rows,
    { sample: 'hull', looser: true, tone: toneOf(first), faint, label: hull.looser },
  ];
}

const STANDINGS = ['claimed', 'both', 'group'] as const;
type Standing = (typeof STANDINGS)[number];

/** Whether a source claims it, an analysis found it, or both. */
function standingOf({ claimed, found }: Group): Standing {
  if (!claimed) return 'group';
  return found ? 'both' : 'claimed';
}

/** What it says that the shape of an organization is dark or ringed. */
export function memberRows({ hulls, nodes }: Scene): MemberRow[] {
  const { member } = words.legend;
  const held = new Set(hulls.flatMap((one) => one.members));
  const ringed = nodes.filter(({ emphasis }) => emphasis === 'member');
  const row = (claimed: boolean, emphasis: Emphasis, label: string) =>
    ({ sample: 'member', claimed, emphasis, label }) as const;
  return [
    ...(nodes.some(({ claimed }) => claimed) ? [row(true, 'none', member.claimed)] : []),
    ...(ringed.some(({ id }) => held.has(id)) ? [row(false, 'member', member.held)] : []),
    ...(ringed.some(({ id }) => !held.has(id)) ? [row(false, 'member', member.answer)] : []),
    ...(nodes.some(({ emphasis }) => emphasis === 'center')
      ? [row(false, 'center', member.center)]
      : []),
    ...(nodes.some(({ emphasis }) => emphasis === 'selected')
      ? [row(false, 'selected', member.selected)]
      : []),
  ];
}
