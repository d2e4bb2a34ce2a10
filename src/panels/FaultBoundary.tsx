import { Component, type ReactNode, useEffect, useRef } from 'react';
import { setTransient } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { fetchedModule } from '../words/fetched-module.ts';
import { words } from '../words/words.ts';

interface Props {
  readonly children: ReactNode;
  /** Of what can be closed: closes it. */
  readonly onClose?: () => void;
  /** Whether its place is above the page, as that of a dialog. */
  readonly isAbove?: boolean;
}

/**
 * A fault of the program's own in one part of the page leaves the others: it says so in the place of that part, and
 * what to do. Another network, or another view of it, is tried by itself.
 */
export class FaultBoundary extends Component<Props, { fault: string | null }> {
  override state: { fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  readonly #again = () => this.setState({ fault: null });

  override render() {
    const { fault } = this.state;
    const { children, ...props } = this.props;
    return fault === null ? children : <Fault {...props} fault={fault} onAgain={this.#again} />;
  }
}

interface FaultProps extends Omit<Props, 'children'> {
  readonly fault: string;
  readonly onAgain: () => void;
}

function Fault({ fault, onAgain, onClose, isAbove = false }: FaultProps) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const view = useExplorerState((state) => state.view);
  const broken = useRef({ network, view });
  useEffect(() => {
    if (broken.current.network !== network || broken.current.view !== view) onAgain();
  }, [network, view, onAgain]);
  return (
    <section className={isAbove ? 'fault above' : 'fault'} role="alert">
      <h2>{words.fault.title}</h2>
      <p>{words.fault.remedy}</p>
      <pre>{fault}</pre>
      <p>
        <button type="button" onClick={onAgain}>
          {words.loading.again}
        </button>{' '}
        <button type="button" onClick={() => void save(explorer)}>
          {words.fault.save}
        </button>{' '}
        {onClose && (
          <button type="button" onClick={onClose}>
            {words.dialog.close}
          </button>
        )}
      </p>
    </section>
  );
}

async function save(explorer: ReturnType<typeof useExplorer>): Promise<void> {
  try {
    const { saveZip } = await fetchedModule(() => import('../state/save-draft.ts'));
    saveZip(explorer);
  } catch (error) {
    const says = () => ({ title: words.fault.notSaved, lines: [String(error)] });
    setTransient(explorer, { notice: { tone: 'problem', says } });
  }
}
