import type { Selected } from '../state/derived.ts';
import { BlocPanel } from './BlocPanel.tsx';
import { OrganizationPanel } from './OrganizationPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';

/** What is to be read of the selected record. */
export default function SelectedPanel({ selected }: { selected: Selected }) {
  if (selected.is === 'organization') return <OrganizationPanel organization={selected.record} />;
  if (selected.is === 'relation') return <RelationPanel relation={selected.record} />;
  return <BlocPanel bloc={selected.record} />;
}
