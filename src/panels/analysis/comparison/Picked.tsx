import type { ComparedNetworks } from '../../../state/comparison.ts';
import { pairId, sideId } from '../../../state/overlaid.ts';
import { words } from '../../../words/words.ts';
import { PairDetail } from './PairDetail.tsx';
import { PairTable } from './Pairs.tsx';
import type { Titles } from './use-overlaid.ts';

interface Props {
  readonly compared: ComparedNetworks;
  readonly titles: Titles;
  /** Id of a line of the overlaid picture, or of an organization that only the second network has. */
  readonly pick: string;
}

/** What was picked on the overlaid picture or in the table of pairs. */
export function Picked({ compared, titles, pick }: Props) {
  const { b, comparison } = compared;
  const say = words.comparison;
  const pair = comparison.pairs.find((one) => pairId(one) === pick);
  if (pair) return <PairDetail pair={pair} compared={compared} titles={titles} />;
  const side = comparison.organizations.find((one) => sideId(one) === pick);
  const organization = b.organizations.find(({ id }) => id === side?.b);
  if (!side || !organization) return <p>{say.noPair}</p>;
  const pairs = comparison.pairs.filter(({ ends }) => ends.includes(side));
  return (
    <>
      <p className="crumb">{words.kinds[organization.kind].label}</p>
      <h2 className="claim">{say.pick(words.reads.called(organization))}</h2>
      {organization.aliases.length > 0 && (
        <p className="soft">
          {words.organization.aliases} {organization.aliases.join(', ')}
        </p>
      )}
      <PairTable pairs={pairs} compared={compared} titles={titles} />
    </>
  );
}
