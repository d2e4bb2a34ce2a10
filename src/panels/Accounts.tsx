import { words } from '../words/words.ts';
import { useAccounts } from './use-accounts.ts';

/**
 * Who says a relation or the opposite, and of when, below its row in a list; nothing where one source says all.
 * @param unheard id of a source that is left out
 */
export default function Accounts(props: { relation: string; unheard?: string | undefined }) {
  const accounts = useAccounts(props.unheard)(props.relation);
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
