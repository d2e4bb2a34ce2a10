import { useMemo } from 'react';
import { changeList } from '../../analysis/change-list.ts';
import type { Network } from '../../network/records.ts';
import { words } from '../../words/words.ts';

interface Props {
  readonly before: Network;
  readonly after: Network;
  /** Whether it is left out where organizations stand on the picture. */
  readonly withoutPlaces?: boolean;
}

/** What differs between two versions of a network, record by record. */
export function ChangeLines({ before, after, withoutPlaces = false }: Props) {
  const changes = useMemo(() => changeList(before, after, words.reads.titles), [before, after]);
  const nameOf = words.reads.namesById([...before.organizations, ...after.organizations]);
  const listed = changes.filter(({ section, kind, fields }) => {
    const isLayout = section === 'network' && fields.every(({ field }) => /^layout/.test(field));
    return !withoutPlaces || (section !== 'positions' && !(isLayout && kind === 'changed'));
  });
  return (
    <ul className="change-lines">
      {listed.map((change) => (
        <li key={`${change.section} ${change.record}`}>
          {words.changes.headline(change)}
          {words.changes.details(change, nameOf).map((detail) => (
            <p key={detail} className="soft">
              {detail}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
