/** Asking without a part of what is said: expanded relations, hedged ones, or what one statement says. */
import { isUnhedged } from '../network/hedges.ts';
import type { Dispute, Network, Relation } from '../network/records.ts';
import { type Statement, speaksIn } from './statements.ts';

export interface LeftOut {
  /** Relations that the coder read out of a statement about several organizations. */
  readonly expanded: boolean;
  /** Relations with a hedge in each quote that supports them. */
  readonly hedged: boolean;
  /** A statement, with the relations that nothing else supports; `null` for none. */
  readonly statement: Statement | null;
}

export const NOTHING_LEFT_OUT: LeftOut = { expanded: false, hedged: false, statement: null };

type Asked = Pick<Network, 'relations' | 'disputes'>;

/** The network without what is left out; the same value where that is nothing. Blocs stay as claimed. */
export function leaveOut<Of extends Asked>(network: Of, leftOut: LeftOut): Of {
  const { expanded, hedged, statement } = leftOut;
  const said = statement ? withoutStatement(network, statement) : network;
  if (!expanded && !hedged) return said;
  const isAsked = (one: Relation) =>
    !(expanded && one.expandedFrom !== undefined) && !(hedged && !isUnhedged(one));
  return { ...said, relations: said.relations.filter(isAsked) };
}

/** Takes the statement from each relation, and the relations that rest on nothing else. */
function withoutStatement<Of extends Asked>(network: Of, statement: Statement): Of {
  const supported = new Set(statement.relations);
  const goes = ({ id, evidence }: Relation, at: number) =>
    supported.has(id) && evidence[at] !== undefined && speaksIn(evidence[at], statement);
  const relations = network.relations.flatMap((one) => {
    if (!supported.has(one.id)) return [one];
    const evidence = one.evidence.filter((_, at) => !goes(one, at));
    return evidence.some(({ role }) => role === 'supports') ? [{ ...one, evidence }] : [];
  });
  const byId = new Map(network.relations.map((one) => [one.id, one]));
  const disputes = network.disputes.flatMap((one): Dispute[] => {
    const about = byId.get(one.about);
    if (!about || one.evidence === undefined) return [one];
    if (goes(about, one.evidence)) return [];
    const before = about.evidence.slice(0, one.evidence).filter((_, at) => goes(about, at));
    return [{ ...one, evidence: one.evidence - before.length }];
  });
  return { ...network, relations, disputes };
}
