/** Words of the walk through the picture by keys. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import { KINDS } from './kinds.ts';
import { count, relations } from './numbers.ts';

const TOWARDS = { left: 'left', right: 'right', up: 'up', down: 'down' };

export const walkWords = {
  walk: {
    hint: 'Arrow keys go to the nearest organization, Enter into its relations, Escape one level out; Tab leaves the picture. The help lists all keys.',
    /**
     * After the name of an organization.
     * @param parts in how many of its relations it has which part, by the part's heading; none for lines without a type
     */
    organization: (
      kind: OrganizationKind,
      all: number,
      parts: readonly (readonly [string, number])[],
      pinned: boolean,
    ) => {
      const each = parts.map(([heading, n]) => `${heading.toLowerCase()} ${n}`);
      return [
        KINDS[kind].label.toLowerCase(),
        ...(pinned ? ['pinned where it was put'] : []),
        relations(all) + (each.length > 0 ? `: ${each.join(', ')}` : ''),
      ].join(', ');
    },
    /** What the keys are called, and what they do. */
    keys: [
      ['← ↑ → ↓', 'In the picture: to the nearest organization'],
      ['Enter', 'In the picture: into the relations of the organization'],
      ['↑ ↓', 'In the relations: to the one before or after'],
      ['→', 'In the relations: across to the other end'],
      ['Enter', 'In the relations: open the details'],
      ['Space', 'In the picture: select'],
      ['Backspace', 'In the picture: back to where you came from'],
      ['Home, End', 'In the picture: to the first or last organization'],
      ['Shift + ← ↑ → ↓', 'In the picture: move the organization, and pin it there'],
      ['Tab', 'Leave the picture'],
    ],
  },
  move: {
    title: 'Move on the picture',
    to: { left: 'Left', right: 'Right', up: 'Up', down: 'Down' },
    moved: (name: string, n: number, towards: keyof typeof TOWARDS) =>
      `${name}: moved ${count(n, 'step', 'steps')} ${TOWARDS[towards]}`,
  },
};
