import { inTimeOrder } from '../network/periods.ts';
import type { Relation } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import { relationsOf } from '../network/relations-of.ts';
import { useExplorerState } from '../state/use-store.ts';
import { selectVoices } from '../state/voices.ts';
import { words } from '../words/words.ts';
import Accounts from './Accounts.tsx';
import { InItsWords } from './InItsWords.tsx';
import { RelationRow } from './RelationRow.tsx';

/** Who came out of an organization and what it came out of: when, by whose account, and in which words. */
export default function Origins({ organization }: { organization: string }) {
  const network = useExplorerState(({ document }) => document.network);
  const ofBirth = relationsOf(network, organization).filter(
    ({ type }) => relationType(type).origin,
  );
  return (
    <>
      {(['target', 'source'] as const).map((end) => (
        <Group
          key={end}
          id={`origins-${end}`}
          title={end === 'target' ? words.voices.cameOutOfIt : words.voices.itCameOutOf}
          relations={ofBirth.filter((relation) => relation[end] === organization)}
          about={organization}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly relations: readonly Relation[];
  readonly about: string;
}

function Group({ id, title, relations, about }: GroupProps) {
  const voices = useExplorerState(selectVoices);
  if (relations.length === 0) return null;
  const datesOf = ({ id: relation }: Relation) =>
    voices.get(relation)?.claims.flatMap(({ saysSo, when }) => (saysSo ? when : [])) ?? [];
  const inOrder = inTimeOrder(relations.flatMap(datesOf));
  // What has no date comes last.
  const placeOf = (relation: Relation) =>
    Math.min(inOrder.length, ...datesOf(relation).map((date) => inOrder.indexOf(date)));
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul className="plain">
        {relations
          .toSorted((a, b) => placeOf(a) - placeOf(b))
          .map((relation) => (
            <RelationRow key={relation.id} relation={relation} about={about}>
              <Accounts relation={relation.id} />
              <InItsWords relation={relation} />
            </RelationRow>
          ))}
      </ul>
    </section>
  );
}
