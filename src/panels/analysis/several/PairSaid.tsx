import type { SharedPair } from '../../../analysis/compare-several.ts';
import type { Network } from '../../../network/records.ts';
import type { SideBySide } from '../../../state/side-by-side.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';
import { OtherEvidence } from '../comparison/OtherEvidence.tsx';
import { OwnRelation } from '../comparison/OwnRelation.tsx';
import { usePairTitle } from './SharedPairs.tsx';
import { useNamesOfAll } from './use-names-of-all.ts';

/** A pair of organizations: what each network says of it, and on what evidence. */
export function PairSaid({ pair, side }: { pair: SharedPair; side: SideBySide }) {
  const { networks, classes } = side;
  const { letterOf } = useNamesOfAll(networks);
  const title = usePairTitle(side)(pair);
  const say = words.sideBySide;
  const speaking = new Set(pair.said.map(({ network }) => network));
  const hasBoth = ({ id }: Network) =>
    pair.ends.every((at) => classes[at]?.some(({ network }) => network === id));
  const silent = networks.filter((one) => hasBoth(one) && !speaking.has(one.id));
  return (
    <section className={`compared-pair ${pair.verdict}`} aria-labelledby="pair-said">
      <h3 id="pair-said">{title}</h3>
      <p className="soft">{say.verdictTexts[pair.verdict]}</p>
      {pair.said.map(({ network: id, relations }) => {
        const at = networks.findIndex((one) => one.id === id);
        const network = networks[at];
        return (
          network && (
            <OfOne
              key={id}
              network={network}
              isOpen={at === 0}
              letter={letterOf(id)}
              ids={relations}
            />
          )
        );
      })}
      {silent.length > 0 && (
        <p className="soft">{say.silent(silent.map(({ id }) => letterOf(id)))}</p>
      )}
    </section>
  );
}

interface OfOneProps {
  readonly network: Network;
  readonly isOpen: boolean;
  readonly letter: string;
  readonly ids: readonly string[];
}

function OfOne({ network, isOpen, letter, ids }: OfOneProps) {
  const titles = useSaid(() => words.reads.titles(network), [network]);
  return (
    <>
      <h4>
        {words.comparison.says(letter)} <span className="soft">{network.title}</span>
      </h4>
      {network.relations
        .filter(({ id }) => ids.includes(id))
        .map((relation) =>
          isOpen ? (
            <OwnRelation key={relation.id} relation={relation} />
          ) : (
            <OtherEvidence
              key={relation.id}
              network={network}
              relation={relation}
              titles={titles}
            />
          ),
        )}
    </>
  );
}
