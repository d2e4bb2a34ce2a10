/** The open network as a graph, built when something first asks for it. */
import { type NetworkGraph, toGraph } from '../network/graph.ts';
import type { Network } from '../network/records.ts';
import { remember } from './remember.ts';
import type { ExplorerState } from './store.ts';

const graphFor = remember((network: Network) => toGraph(network));

export const selectGraph = ({ document }: ExplorerState): NetworkGraph =>
  graphFor(document.network);
