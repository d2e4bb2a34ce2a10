import { useAccounts } from './analysis/use-accounts.ts';

/** Who says a relation, and of when, below its row in a list; nothing where one source says all. */
export default function Accounts({ relation }: { relation: string }) {
  const accounts = useAccounts()(relation);
  if (accounts.length === 0) return null;
  return (
    <div className="soft in-its-words">
      {accounts.map((account) => (
        <div key={account}>{account}</div>
      ))}
    </div>
  );
}
