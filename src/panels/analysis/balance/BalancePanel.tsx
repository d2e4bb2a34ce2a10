import { useMemo } from 'react';
import { actsForTheState } from '../../../network/organization-kinds.ts';
import type { Network } from '../../../network/records.ts';
import { relationType } from '../../../network/relation-types.ts';
import { codedSources } from '../../../network/sources.ts';
import { campsToDraw, signsOf } from '../../../state/balance.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/en.ts';
import { useOverlay } from '../use-overlay.ts';
import './balance.css';
import { balanceOptions, triangleKey } from './balance-options.ts';
import { campsOverlay, triangleOverlay } from './balance-overlay.ts';
import { campsTold, triangleTold } from './balance-told.ts';
import { Clusterability } from './Clusterability.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Division } from './Division.tsx';
import { Frustration } from './Frustration.tsx';
import { Switch } from './Switch.tsx';
import { Triangles } from './Triangles.tsx';
import { useBalance } from './use-balance.ts';

/** Structural balance: triangles by kind, and the best divisions into camps with their proof. */
export default function BalancePanel({ options: given }: Pick<Ask, 'options'>) {
  const network = useExplorerState(({ document }) => document.network);
  const options = useMemo(() => balanceOptions(given), [given]);
  const { graph, triangles } = signsOf(network, options.signs);
  const search = useBalance(graph, options.limit);
  const chosen = triangles.list.find((one) => triangleKey(one) === options.triangle) ?? null;
  const camps = search?.indices.find(({ groups }) => groups === options.camps)?.camps ?? null;
  const drawn = campsToDraw(graph, search, options.camps);
  useOverlay(
    useMemo(() => {
      if (chosen) return triangleOverlay(chosen, network.relations);
      return drawn && campsOverlay(graph, drawn, network.relations);
    }, [chosen, drawn, graph, network.relations]),
    chosen
      ? triangleTold(chosen, graph, options.signs, network)
      : drawn && campsTold(drawn, options.camps, graph, options.signs, network),
  );
  const { counts, list } = triangles;
  const hasSigns = graph.pairs.length > 0;
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
            graph.pairs.filter(({ sign }) => sign > 0).length,
            graph.pairs.filter(({ sign }) => sign < 0).length,
          )}
        </p>
      )}
      {graph.inside.length > 0 && (
        <p className="soft">{words.balance.inside(graph.inside.length)}</p>
      )}
      {hasSigns ? (
        <>
          <Triangles graph={graph} triangles={triangles} options={options} chosen={chosen} />
          <Frustration graph={graph} search={search} options={options} />
          <Clusterability search={search} options={options} isShown={chosen === null} />
          {camps && <Division graph={graph} camps={camps} most={options.camps} />}
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
  };
  const labels = {
    targets: words.balance.withTargets,
    rollup: words.balance.rollUp,
    stated: words.balance.statedOnly,
  };
  const names = (['targets', 'rollup', 'stated'] as const).filter(
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
