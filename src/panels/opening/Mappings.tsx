import type { MappedTable } from '../../exchange/formats/tables/read-tables.ts';
import { signatureOf } from '../../exchange/opening/import-tables.ts';
import type { Opening } from '../../state/incoming.ts';
import { chooseAgain } from '../../state/open.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { TableMapping } from './TableMapping.tsx';

/** Of each table: what it is, and what its columns are. */
export function Mappings(props: { opening: Opening; tables: readonly MappedTable[] }) {
  const explorer = useExplorer();
  const { opening, tables } = props;
  if (tables.length === 0) return null;
  return (
    <section aria-labelledby="opening-tables">
      <h3 id="opening-tables">{words.opening.tables}</h3>
      {tables.map(({ table, mapping }) => (
        <TableMapping
          key={signatureOf(table)}
          table={table}
          mapping={mapping}
          reading={opening.choices.readings.get(table.name)}
          onRead={(reading) => {
            const { choices } = opening;
            const readings = new Map(choices.readings).set(table.name, reading);
            void chooseAgain(explorer, { ...choices, readings });
          }}
          onChange={(next) => {
            const { choices } = opening;
            const mapped = new Map(choices.tables).set(signatureOf(table), next);
            void chooseAgain(explorer, { ...choices, tables: mapped });
          }}
        />
      ))}
    </section>
  );
}
