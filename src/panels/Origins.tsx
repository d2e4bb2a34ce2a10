import { useId } from 'react';
import { originsOf } from '../analysis/origins.ts';
import type { Relation } from '../network/records.ts';
import { useExplorerState } from '../state/use-store.ts';
import { selectVoices } from '../state/voices.ts';
import { words } from '../words/words.ts';
import { RowsInWords } from './RowsInWords.tsx';

/** Who came out of an organization and what it came out of: when, by whose account, and in which words. */
export default function Origins({ organization }: { organization: string }) {
  const network = useExplorerState(({ document }) => document.network);
  const voices = useExplorerState(selectVoices);
  const { cameOutOfIt, itCameOutOf } = originsOf(network, voices, organization);
  return (
    <>
      <Group title={words.voices.cameOutOfIt} relations={cameOutOfIt} about={organization} />
      <Group title={words.voices.itCameOutOf} relations={itCameOutOf} about={organization} />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly relations: readonly Relation[];
  readonly about: string;
}

function Group({ title, relations, about }: GroupProps) {
  const id = useId();
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <RowsInWords relations={relations} about={about} />
    </section>
  );
}
