import { words } from '../words/words.ts';
import type { Account } from './use-accounts.ts';

/** Who says a relation or the opposite, and of when, below its row in a list. */
export function Accounts({ accounts }: { accounts: readonly Account[] }) {
  if (accounts.length === 0) return null;
  return (
    <div className="soft in-its-words">
      {accounts.map(({ citation, times, saysSo }) => (
        <div key={`${citation} ${saysSo} ${times}`}>
          {words.voices.account(citation, times, saysSo)}
        </div>
      ))}
    </div>
  );
}
