import type { Change } from '../../evidence/difference.ts';

/** A word-by-word difference: what was recorded is struck out, what the text has is inserted. */
export function Difference({ changes }: { changes: readonly Change[] }) {
  return (
    <p className="difference">
      {changes.map(({ kind, text }, i) => {
        const key = `${i} ${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}
