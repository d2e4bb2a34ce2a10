import { useMemo } from 'react';
import { changeList, type RecordChange } from '../../analysis/change-list.ts';
import type { Network } from '../../network/records.ts';
import { words } from '../../words/words.ts';
import './drafts.css';

interface Props {
  readonly before: Network;
  readonly after: Network;
}

/** What differs between two versions of a network, record by record. */
export function ChangeLines({ before, after }: Props) {
  const listed = useMemo(() => listedOf(before, after), [before, after]);
  const nameOf = words.reads.namesById([...before.organizations, ...after.organizations]);
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

/** Where organizations stand on the picture follows from the rest, and is listed only where nothing else changed. */
function listedOf(before: Network, after: Network): RecordChange[] {
  const changes = changeList(before, after, words.reads.titles).flatMap((change) => {
    if (change.section !== 'network') return [change];
    const fields = change.fields.filter(({ field }) => !/^layouts?\b/.test(field));
    return fields.length > 0 ? [{ ...change, fields }] : [];
  });
  const records = changes.filter(({ section }) => section !== 'positions');
  return records.length > 0 ? records : changes;
}
