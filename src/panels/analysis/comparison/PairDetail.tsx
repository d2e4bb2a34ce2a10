import type { ComparedPair, Side } from '../../../analysis/compare.ts';
import type { Network, Relation } from '../../../network/records.ts';
import type { ComparedNetworks } from '../../../state/comparison.ts';
import { pairId } from '../../../state/overlaid.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { Sample } from '../../Sample.tsx';
import { OtherEvidence } from './OtherEvidence.tsx';
import { OwnRelation } from './OwnRelation.tsx';
import type { Titles } from './use-overlaid.ts';

interface Props {
  readonly pair: ComparedPair;
  readonly compared: ComparedNetworks;
  readonly titles: Titles;
  /** Whether its heading leads to the pair alone. */
  readonly isPickable?: boolean;
}

/** A pair of organizations: what each network says of it, and on what evidence. */
export function PairDetail({ pair, compared, titles, isPickable = false }: Props) {
  const explorer = useExplorer();
  const { a, b } = compared;
  const say = words.comparison;
  const title = pairTitle(pair, titles);
  const id = `pair-${pairId(pair)}`;
  return (
    <section className={`compared-pair ${pair.verdict}`} aria-labelledby={id}>
      <h3 id={id}>
        <Sample row={{ sample: 'tone', tone: pair.verdict, label: '' }} />
        {isPickable ? (
          <button
            type="button"
            className="link"
            onClick={() => setOptions(explorer, { pick: pairId(pair) })}
          >
            {title}
          </button>
        ) : (
          title
        )}
      </h3>
      <p className="soft">{say.verdictText(pair.verdict, pair.inconsistent)}</p>
      <OneSide side="A" names={lackedBy('a', pair, titles)} network={a} ids={pair.inA}>
        {(relation) => <OwnRelation key={relation.id} relation={relation} />}
      </OneSide>
      <OneSide side="B" names={lackedBy('b', pair, titles)} network={b} ids={pair.inB}>
        {(relation) => (
          <OtherEvidence key={relation.id} network={b} relation={relation} titles={titles.b} />
        )}
      </OneSide>
    </section>
  );
}

function OneSide(props: {
  side: 'A' | 'B';
  /** Organizations of the pair that this network lacks. */
  names: readonly string[];
  network: Network;
  ids: readonly string[];
  children: (relation: Relation) => React.ReactNode;
}) {
  const { side, names, network, ids, children } = props;
  const say = words.comparison;
  const relations = network.relations.filter(({ id }) => ids.includes(id));
  return (
    <>
      <h4>
        {say.says(side)} <span className="soft">{network.title}</span>
      </h4>
      {relations.map(children)}
      {relations.length === 0 && (
        <p className="soft">{names.length > 0 ? say.lacks(side, names) : say.silent(side)}</p>
      )}
    </>
  );
}

/** What a pair is called: by the first network where it has the organization. */
export function pairTitle({ ends: [one, other] }: ComparedPair, titles: Titles): string {
  return words.comparison.pair(sideName(one, titles), sideName(other, titles));
}

function sideName({ a, b }: Side, titles: Titles): string {
  return titles.a.get(a ?? '') ?? titles.b.get(b ?? '') ?? '';
}

function lackedBy(side: 'a' | 'b', { ends }: ComparedPair, titles: Titles): string[] {
  return ends.filter((end) => end[side] === null).map((end) => sideName(end, titles));
}
