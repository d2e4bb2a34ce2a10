import { settledAbout } from '../analysis/agreement/settled-about.ts';
import { placeOf } from '../evidence/pages.ts';
import type { Settlement } from '../network/reading-records.ts';
import type { Network, Relation } from '../network/records.ts';
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
  const say = words.agreement;
  const { readers = [] } = network.readings ?? {};
  const second = readers.find((one) => one.network !== undefined && one.network === key)?.network;
  const compare = () =>
    setView(explorer, {
      selection: null,
      ask: { id: 'readings', options: second === undefined ? {} : { with: second } },
    });
  return (
    <section aria-labelledby="differed">
      <h3 id="differed">{say.readersDiffered}</h3>
      {settledAbout(network, relation).map((one) => (
        <p key={one.id}>
          {say.differed(...saidOf(one, network))} <strong>{say.choices[one.choice]}</strong>.{' '}
          <span lang={lang.prose}>{one.reason}</span>
        </p>
      ))}
      <p>
        <button type="button" className="link" onClick={compare}>
          {say.compare}
        </button>
      </p>
    </section>
  );
}

/** What they differed on, and what each says. */
function saidOf(
  { concerns, pair, unit, first, second }: Settlement,
  { organizations, sources, coverage = [] }: Network,
): [about: string, first: string, second: string] {
  const say = words.agreement;
  const names = words.reads.namesById(organizations);
  const value = (one: string) => say.value(concerns, one, (pair ?? []).map(names));
  const sentence = coverage.find(({ id }) => id === unit);
  const source = sources.find(({ id }) => id === sentence?.source);
  const place = sentence ? words.quote.place(...placeOf(source, sentence)) : '';
  return [`${say.about[concerns]}${place && ` (${place})`}`, value(first), value(second)];
}
