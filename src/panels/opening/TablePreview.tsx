import { useMemo } from 'react';
import type { ForeignNode } from '../../exchange/formats/foreign-graph.ts';
import { asText } from '../../exchange/formats/record-attributes.ts';
import type { TableMapping } from '../../exchange/formats/tables/columns.ts';
import type { Table } from '../../exchange/formats/tables/parse-table.ts';
import { previewOf } from '../../exchange/formats/tables/preview.ts';
import { words } from '../../words/words.ts';

/** What the first rows become, one line each, and what is left out of them and why. */
export function TablePreview({ table, mapping }: { table: Table; mapping: TableMapping }) {
  const preview = useMemo(() => previewOf(table, mapping), [table, mapping]);
  if (mapping.as === 'nothing' || mapping.as === 'quotes') return null;
  const { relation, note } = words.tablesIn;
  const { relations, organizations, notes } = preview;
  if (relations.length + organizations.length + notes.length === 0) return null;
  return (
    <div className="mapping-preview">
      <p className="soft">{words.tablesIn.becomes}</p>
      <ul className="plain">
        {relations.map(({ sourceName, type, targetName, directed, place }) => (
          <li key={words.note.place(place)}>
            {relation(sourceName, type ?? null, targetName, directed)}
          </li>
        ))}
        {organizations.map((node) => (
          <li key={words.note.place(node.place)}>{organizationLine(node)}</li>
        ))}
        {notes.map((one) => {
          const line = note(words.note.said(one), words.note.place(one.place ?? table.name));
          return (
            <li key={line} className="soft">
              {line}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function organizationLine({ id, label, attributes }: ForeignNode): string {
  const said = attributes
    .filter(([name]) => name !== 'name' && name !== 'attributes')
    .map(
      ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : asText(value)] as const,
    )
    .filter(([, value]) => value !== '')
    .map(([name, value]) => words.tablesIn.said(name, value));
  return words.tablesIn.organization(label ?? id, said);
}
