import { placeOf } from '../evidence/pages.ts';
import type { Settlement } from '../network/reading-records.ts';
import type { Network, Relation } from '../network/records.ts';
import { settledAbout } from '../network/settled-about.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { useForeign } from './use-foreign.ts';

/** That the readers of a relation's text differed, on what, and how that was settled. */
export default function ReadersDiffered({ relation }: { relation: Relation }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const key = useExplorerState(({ secondReading }) => secondReading?.id);
  const lang = useForeign();
  const say = words.differed;
  const names = words.reads.namesById(network.organizations);
  const { readers = [] } = network.readings ?? {};
  const second = readers.find((one) => one.network !== undefined && one.network === key)?.network;
  const compare = () =>
    setView(explorer, {
      selection: null,
      ask: { id: 'readings', options: second === undefined ? {} : { with: second } },
    });
  return (
    <section aria-labelledby="differed">
      <h3 id="differed">{say.title}</h3>
      {settledAbout(network, relation).map((one) => (
        <p key={one.id}>
          {say.said(one, names, placeIn(network, one))} <strong>{say.choices[one.choice]}.</strong>{' '}
          <span lang={lang.prose}>{say.settled(one.by, one.reason)}</span>
        </p>
      ))}
      <p>
        <button type="button" className="link" onClick={compare}>
          {words.agreement.compare}
        </button>
      </p>
    </section>
  );
}

/** Where the sentence stands that it is about; empty where it is about the two organizations. */
function placeIn({ sources, coverage = [] }: Network, { unit }: Settlement): string {
  const sentence = coverage.find(({ id }) => id === unit);
  const source = sources.find(({ id }) => id === sentence?.source);
  return sentence ? words.quote.place(...placeOf(source, sentence)) : '';
}
