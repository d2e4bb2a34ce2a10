import { useMemo } from 'react';
import { countUnweighted, weightOf } from '../../../analysis/tie-weights.ts';
import { actsForTheState } from '../../../network/organization-kinds.ts';
import type { Network } from '../../../network/records.ts';
import { relationType } from '../../../network/relation-types.ts';
import { codedSources } from '../../../network/sources.ts';
import { indexToDraw, signsOf } from '../../../state/balance.ts';
import { selectCounted } from '../../../state/left-out.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { useRest } from '../../use-rest.ts';
import { JobState } from '../JobState.tsx';
import { useJob } from '../use-job.ts';
import { useOverlay } from '../use-overlay.ts';
import './balance.css';
import { useSaid } from '../../use-said.ts';
import { BestPartition } from './BestPartition.tsx';
import { partitionCaption, triangleCaption } from './balance-captions.ts';
import { balanceOptions, triangleKey } from './balance-options.ts';
import { partitionOverlay, triangleOverlay } from './balance-overlay.ts';
import { Clusterability } from './Clusterability.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Frustration } from './Frustration.tsx';
import { Switch } from './Switch.tsx';
import { Triangles } from './Triangles.tsx';
import { useBalance } from './use-balance.ts';

/** Structural balance: triangles by kind, and the best partitions into groups with their proof. */
export default function BalancePanel({ options: given }: Pick<Ask, 'options'>) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const options = useMemo(() => balanceOptions(given), [given]);
  const { graph, triangles } = signsOf(explorer, useExplorerState(selectCounted), options.signs);
  const rest = useRest('asked');
  const search = useBalance(graph, options.limit);
  const shuffles = useMemo(
    () => (graph.ties.length > 0 ? ({ job: 'chance', graph } as const) : null),
    [graph],
  );
  const shuffled = useJob(shuffles);
  const chance = shuffled.result;
  const chosen = triangles.list.find((one) => triangleKey(one) === options.triangle) ?? null;
  const index = search?.indices.find(({ most }) => most === options.groups) ?? null;
  const drawn = indexToDraw(graph, search, options.groups);
  const partition = drawn?.partition;
  useOverlay(
    useSaid(() => {
      if (chosen) return triangleOverlay(chosen, network.relations);
      return partition ? partitionOverlay(graph, partition, network.relations) : null;
    }, [chosen, partition, graph, network.relations]),
    chosen
      ? triangleCaption(chosen, graph, options.signs, network)
      : drawn && partitionCaption(drawn, graph, options.signs, network),
  );
  const { counts, list } = triangles;
  const hasSigns = graph.ties.length > 0;
  return (
    <div className="balance">
      <p className="crumb">{words.balance.crumb}</p>
      <h2 className="claim">
        {list.length > 0
          ? words.balance.claim(counts['+++'] + counts['+--'], list.length)
          : hasSigns
            ? words.balance.claimNoTriangle
            : words.balance.claimNoSigns}
      </h2>
      <p className="soft">{words.balance.caption(codedSources(network).length > 0)}</p>
      <WhatCounts network={network} given={given} />
      {hasSigns && (
        <p>
          {words.balance.signs(
            graph.nodes.length,
            graph.ties.filter(({ sign }) => sign > 0).length,
            graph.ties.filter(({ sign }) => sign < 0).length,
            rest(graph.ties.flatMap(({ relations }) => relations)),
          )}
        </p>
      )}
      {options.signs.weighted && hasSigns && (
        <p className="soft">
          {words.balance.weights(countUnweighted(graph.ties, network.relations))}
        </p>
      )}
      {graph.inside.length > 0 && (
        <p className="soft">{words.balance.inside(graph.inside.length)}</p>
      )}
      {hasSigns ? (
        <>
          <Triangles
            graph={graph}
            triangles={triangles}
            chance={chance}
            options={options}
            chosen={chosen}
          />
          <JobState
            job={shuffled}
            working={words.balance.chance}
            failed={words.balance.chanceFailed}
          />
          <Frustration graph={graph} search={search} chance={chance} options={options} />
          <Clusterability search={search} options={options} isShown={chosen === null} />
          {index && <BestPartition graph={graph} index={index} />}
        </>
      ) : (
        <p>{words.balance.noSigns}</p>
      )}
      <Contradictions contradictions={graph.contradictions} />
    </div>
  );
}

/** The options that make a difference in this network, and those that are on. */
function WhatCounts({ network, given }: { network: Network; given: Ask['options'] }) {
  const has = {
    targets: network.relations.some(({ type }) => relationType(type).sign === 'hostile-act'),
    rollup: network.organizations.some(({ kind, parent }) => parent && actsForTheState(kind)),
    stated: network.relations.some(({ basis }) => basis !== 'stated'),
    weights: network.relations.some((one) => relationType(one.type).sign && weightOf(one) !== null),
  };
  const labels = {
    targets: words.balance.withTargets,
    rollup: words.balance.rollUp,
    stated: words.balance.statedOnly,
    weights: words.balance.weighted,
  };
  const names = (['targets', 'rollup', 'stated', 'weights'] as const).filter(
    (name) => has[name] || given[name],
  );
  if (names.length === 0) return null;
  return (
    <fieldset className="balance-options">
      <legend>{words.balance.options}</legend>
      {names.map((name) => (
        <Switch key={name} name={name} given={given} label={labels[name]} />
      ))}
    </fieldset>
  );
}
