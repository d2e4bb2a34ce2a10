import { openLaidOut, openWithout } from '../state/joining.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { useForeign } from './use-foreign.ts';

/** The networks that the open one is put together from; each can be opened alone, or taken out. */
export default function JoinedMembers() {
  const explorer = useExplorer();
  const joined = useExplorerState(({ document }) => document.network.joined);
  const lang = useForeign();
  const say = words.comparison.members;
  if (!joined) return null;
  return (
    <section aria-labelledby="joined-members">
      <h3 id="joined-members">{say.title(joined.members.length)}</h3>
      <p className="soft">{say.meaning}</p>
      <ul className="plain">
        {joined.members.map((member) => (
          <li key={member.id} className="other-source">
            <span lang={lang.prose}>{member.title}</span>
            <br />
            <small className="soft">
              {say.size(member.organizations.length, member.relations.length)}
            </small>
            <p className="other-source-acts">
              <button
                type="button"
                aria-label={say.openOf(member.title)}
                onClick={() => void openLaidOut(explorer, member)}
              >
                {say.open}
              </button>
              <button
                type="button"
                aria-label={say.takeOutOf(member.title)}
                onClick={() => void openWithout(explorer, member.id)}
              >
                {say.takeOut}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
