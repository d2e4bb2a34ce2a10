import { hedgeWords } from '../../network/hedges.ts';
import { countEvidence } from '../../network/quotes.ts';
import type { Bloc, Dispute } from '../../network/records.ts';
import { byStrength } from '../../network/strength.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { claimOfBloc } from '../claims.ts';
import { useForeign } from '../use-foreign.ts';
import { useNames } from '../use-names.ts';
import { ViewLink } from '../ViewLink.tsx';
import { DisputeLinks } from './DisputeLinks.tsx';

/** A bloc: whose claim it is, with which caution, and its members, firmest first. */
export function BlocEntry({ bloc, disputes }: { bloc: Bloc; disputes: readonly Dispute[] }) {
  const sources = useExplorerState(({ document }) => document.network.sources);
  const nameOf = useNames();
  const lang = useForeign();
  const { id, name, members, hedges = [], evidence } = bloc;
  const caution = words.quote.says('context', [...new Set(hedges.map(hedgeWords))]);
  return (
    <li className="outline-entry">
      <h4>
        <ViewLink to={{ selection: id, highlight: id }}>
          <span lang={lang.prose}>{name}</span>
        </ViewLink>{' '}
        <small>
          {words.count.evidence(countEvidence(evidence))}
          {caution && ` · ${caution}`}
          <DisputeLinks about={id} disputes={disputes} />
        </small>
      </h4>
      <p className="soft">{claimOfBloc(sources, bloc)}</p>
      <ul>
        {members.toSorted(byStrength).map(({ organization, strength }) => (
          <li key={organization}>
            <ViewLink to={{ selection: organization }}>
              <bdi>{nameOf(organization)}</bdi>
            </ViewLink>
            {strength && <span lang={lang.of(bloc.claimedBy)}> (“{strength}”)</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}
