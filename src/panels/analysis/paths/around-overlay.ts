/** What the picture shows of who is around an organization. */
import type { Named } from '../../../network/names.ts';
import type { Organization } from '../../../network/records.ts';
import { BARE_OVERLAY, type Overlay } from '../../../picture/scene.ts';
import { words } from '../../../words/words.ts';
import type { Walk } from './walk.ts';

/**
 * Everybody within reach and the chosen relations among them, each organization with its distance from
 * the centre in steps; all else steps back.
 */
export function aroundOverlay(
  { network, types }: Walk,
  organization: Pick<Organization, 'id'> & Named,
  distances: ReadonlyMap<string, number>,
): Overlay {
  const among = network.relations.filter(
    ({ type, source, target }) =>
      types.includes(type) && distances.has(source) && distances.has(target),
  );
  const reached = [...new Set(distances.values())].sort((a, b) => a - b);
  return {
    ...BARE_OVERLAY,
    center: organization.id,
    emphasized: new Set([...distances.keys(), ...among.map(({ id }) => id)]),
    fades: true,
    numbers: {
      of: new Map([...distances].map(([id, steps]) => [id, [steps]])),
      meanings: new Map(
        reached.map((steps) => [
          steps,
          words.paths.number(steps, words.reads.called(organization)),
        ]),
      ),
    },
  };
}
