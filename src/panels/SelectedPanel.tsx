import type { Selected } from '../state/derived.ts';
import { LeftOutSaid } from './analysis/left-out/LeftOutSaid.tsx';
import { BlocPanel } from './BlocPanel.tsx';
import { EditOnUse } from './EditOnUse.tsx';
import { OrganizationPanel } from './OrganizationPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';

/** What is to be read of the selected record, and in a draft what can be done to it. */
export default function SelectedPanel({ selected }: { selected: Selected }) {
  return (
    <>
      <LeftOutSaid />
      <EditOnUse id={selected.record.id} />
      <Reading selected={selected} />
    </>
  );
}

function Reading({ selected }: { selected: Selected }) {
  if (selected.is === 'organization') return <OrganizationPanel organization={selected.record} />;
  if (selected.is === 'relation') return <RelationPanel relation={selected.record} />;
  return <BlocPanel bloc={selected.record} />;
}
