import { fileStem } from '../../state/file-stem.ts';
import { saveCsv, type TableOut } from '../../state/save-table.ts';
import { useExplorer } from '../../state/use-store.ts';

interface Props {
  /** On the button. */
  readonly label: string;
  /** In the name of the file, behind the network's. */
  readonly analysis: string;
  readonly table: () => TableOut;
}

/** Takes an answer away as CSV, in a file named by network and analysis. */
export function SaveTable({ label, analysis, table }: Props) {
  const explorer = useExplorer();
  return (
    <p>
      <button
        type="button"
        onClick={() => saveCsv(`${fileStem(explorer.getState())}-${analysis}`, table())}
      >
        {label}
      </button>
    </p>
  );
}
