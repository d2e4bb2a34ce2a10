import { shortCitations } from '../evidence/citation.ts';
import { useExplorerState } from '../state/use-store.ts';
import { selectSpeaking, selectVoices } from '../state/voices.ts';
import { words } from '../words/words.ts';
import { timesInWords } from './claim-times.ts';

/**
 * Who says a relation or denies it, and of when, below its row in a list; nothing where one source says all.
 * @param unheard id of a source that is left out
 */
export default function Accounts(props: { relation: string; unheard?: string | undefined }) {
  const { relation, unheard } = props;
  const claims = useExplorerState(selectVoices).get(relation)?.claims ?? [];
  const areSeveral = useExplorerState(selectSpeaking).size > 1;
  const sources = useExplorerState(({ document }) => document.network.sources);
  const citations = shortCitations(sources);
  const accounts = claims.flatMap(({ source, saysSo, when, relation: of }) => {
    if (of.id !== relation || source === unheard) return [];
    const times = when.length > 0 ? timesInWords(when, of.type) : words.voices.undated;
    return [words.voices.account(citations.get(source) ?? source, times, saysSo)];
  });
  if (!areSeveral || accounts.length === 0) return null;
  return (
    <div className="soft in-its-words">
      {accounts.map((account) => (
        <div key={account}>{account}</div>
      ))}
    </div>
  );
}
