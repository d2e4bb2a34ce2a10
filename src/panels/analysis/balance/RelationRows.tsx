import { useMemo } from 'react';
import { useExplorerState } from '../../../state/use-store.ts';
import { RelationRow } from '../../RelationRow.tsx';
import { MoreRows } from './MoreRows.tsx';

/** Relations by their ids, each the way to its evidence. */
export function RelationRows({ ids }: { ids: readonly string[] }) {
  const relations = useExplorerState(({ document }) => document.network.relations);
  const rows = useMemo(() => {
    const wanted = new Set(ids);
    return relations.filter(({ id }) => wanted.has(id));
  }, [ids, relations]);
  return (
    <MoreRows
      rows={rows}
      row={(relation) => <RelationRow key={relation.id} relation={relation} />}
    />
  );
}
