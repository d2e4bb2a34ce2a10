import { Component, type ReactNode } from 'react';
import { words } from '../words/words.ts';

/** A fault of the program's own: says so, and what to do, instead of an empty page. */
export class FaultBoundary extends Component<{ children: ReactNode }, { fault: string | null }> {
  override state: { fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return (
      <div className="fault" role="alert">
        <h1>{words.notice.broken}</h1>
        <p>{words.notice.brokenRemedy}</p>
        <pre>{this.state.fault}</pre>
      </div>
    );
  }
}
