import { shortCitation } from '../../evidence/citation.ts';
import type { Dispute } from '../../network/records.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { DISPUTES } from '../../state/view.ts';
import { words } from '../../words/words.ts';
import { ViewLink } from '../ViewLink.tsx';

/** Who disputes or confirms a record, each leading to both sides; stands after what is said of the record. */
export function DisputeLinks(props: { about: string; disputes: readonly Dispute[] }) {
  const sources = useExplorerState(({ document }) => document.network.sources);
  return props.disputes.map(({ id, verdict, source: by }) => {
    const source = sources.find((one) => one.id === by);
    return (
      <span key={id} className={`disputed ${verdict}`}>
        {' · '}
        <ViewLink to={{ selection: props.about, quote: DISPUTES }}>
          {words.outline.disputed[verdict](source ? shortCitation(source) : by)}
        </ViewLink>
      </span>
    );
  });
}
