import {
  Component,
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useState,
} from 'react';
import { fetchedModule } from '../words/fetched-module.ts';
import { loadWords, type WordPart, words } from '../words/words.ts';
import { Status } from './Status.tsx';

interface Module<Props> {
  readonly default: ComponentType<Props>;
}

/** Milliseconds before a part says that it is loading; most are there sooner. */
const SOON = 250;

/** A component that is loaded when it is first shown. */
export interface Part<Props> {
  readonly component: () => ComponentType<Props>;
  /** Loads it before it is shown; where that fails it is asked for again then. */
  readonly ahead: () => void;
  /** Makes the next attempt a new one. */
  readonly again: () => void;
}

/** @param parts of the catalogue that the component says, besides the words of records and what is always loaded */
export function part<Props>(
  load: () => Promise<Module<Props>>,
  ...parts: readonly WordPart[]
): Part<Props> {
  const loadSaying = async () => {
    const [module] = await Promise.all([fetchedModule(load), loadWords('records', ...parts)]);
    return module;
  };
  let shown = lazy(() => orFail(loadSaying));
  return {
    component: () => shown,
    ahead: () => void loadSaying().catch(() => {}),
    again: () => {
      shown = lazy(() => orFail(() => loadAgain(loadSaying)));
    },
  };
}

interface OnUseProps<Props> {
  readonly part: Part<Props>;
  readonly props: Props;
  /** Of a dialog, whose place is above the page: closes it. */
  readonly onClose?: () => void;
  /** Whether it stands beside another part, which says for both that it is loading. */
  readonly isAside?: boolean;
}

/**
 * Shows a part. While it is loading its place says so; where it cannot be loaded it says that, and
 * offers to try again.
 */
export function OnUse<Props extends object>({
  part,
  props,
  onClose,
  isAside = false,
}: OnUseProps<Props>) {
  return (
    <LoadBoundary onClose={onClose} onFailure={part.again}>
      {() => {
        const Shown = part.component();
        return (
          <Suspense fallback={!isAside && <Loading isAbove={onClose !== undefined} />}>
            <Shown {...props} />
          </Suspense>
        );
      }}
    </LoadBoundary>
  );
}

function Loading({ isAbove }: { isAbove: boolean }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Status
      className={isAbove ? 'loading above' : 'loading'}
      says={isLong && words.loading.waiting}
    />
  );
}

/** A module that could not be loaded, as opposed to a fault in it. */
class LoadFailure extends Error {}

interface BoundaryProps {
  readonly onClose: (() => void) | undefined;
  readonly onFailure: () => void;
  readonly children: () => ReactNode;
}

class LoadBoundary extends Component<BoundaryProps, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown) {
    if (error instanceof LoadFailure) this.props.onFailure();
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children();
    // Any other fault is for the boundary round this part of the page.
    if (!(error instanceof LoadFailure)) throw error;
    const { onClose } = this.props;
    return (
      <div className={onClose ? 'load-failed above' : 'load-failed'} role="alert">
        <h3>{words.loading.failed}</h3>
        <p>{words.loading.remedy}</p>
        <button type="button" onClick={() => this.setState({ error: null })}>
          {words.loading.again}
        </button>
        {onClose && (
          <button type="button" onClick={onClose}>
            {words.dialog.close}
          </button>
        )}
      </div>
    );
  }
}

async function orFail<Value>(load: () => Promise<Value>): Promise<Value> {
  try {
    return await load();
  } catch (cause) {
    throw new LoadFailure('a part of the page could not be loaded', { cause });
  }
}

/** With every style sheet that did not come: they are not asked for again with their module. */
async function loadAgain<Value>(load: () => Promise<Value>): Promise<Value> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
  await Promise.all([...links].filter(hasFailed).map(renewed));
  return load();
}

/** A style sheet that did not come is none, or in Chromium one whose rules must not be read. */
function hasFailed({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet?.cssRules === undefined;
  } catch {
    return true;
  }
}

function renewed(failed: HTMLLinkElement): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = failed.href;
  return new Promise((resolve, reject) => {
    link.onload = () => {
      failed.remove();
      resolve();
    };
    link.onerror = () => {
      link.remove();
      reject(new Error(`could not be loaded: ${link.href}`));
    };
    document.head.append(link);
  });
}
