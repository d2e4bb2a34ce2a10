import type { Row } from '../../analysis/rows.ts';
import { writeCsv, writeMarkdownTable } from '../../exchange/tables.ts';
import { copyText } from '../../state/clipboard.ts';
import { saveCsv } from '../../state/save-table.ts';
import { setTransient } from '../../state/store.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import type { Table } from './table.ts';

interface Props {
  readonly table: Table;
  /** As found and sorted; groups are not copied. */
  readonly rows: readonly Row[];
  /** Of the file, before the date and the extension. */
  readonly name: string;
}

/** Takes the rows elsewhere: as a table of Markdown, as CSV, or as a list of citations. */
export function CopyRows({ table, rows, name }: Props) {
  const explorer = useExplorer();
  const columns = Object.keys(table.columns);
  const head = Object.values(table.columns).map(({ title }) => title());
  const cells = () => rows.map((row) => columns.map((column) => row.cells[column]?.text ?? ''));
  const copy = async (text: string) => {
    const copied = await copyText(text);
    setTransient(explorer, {
      notice: {
        tone: copied ? 'done' : 'problem',
        says: () => ({
          title: copied ? words.table.copied(rows.length) : words.table.notCopied,
          lines: [],
        }),
      },
    });
  };
  return (
    <span className="copy-rows">
      <span className="soft">{words.table.copyAs}</span>
      <button type="button" onClick={() => void copy(writeMarkdownTable(head, cells()))}>
        {words.table.copyMarkdown}
      </button>
      <button type="button" onClick={() => void copy(writeCsv(head, cells()))}>
        {words.table.copyCsv}
      </button>
      <button
        type="button"
        onClick={() =>
          void copy([...new Set(rows.flatMap(({ citations }) => citations()))].join('\n'))
        }
      >
        {words.table.copyCitations}
      </button>
      <button type="button" onClick={() => saveCsv(name, { head, rows: cells() })}>
        {words.table.saveCsv}
      </button>
    </span>
  );
}
