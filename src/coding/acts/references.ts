/** What other records say of a record, when it gets another id or is taken up by another one. */
import type { Dispute, Network } from '../../network/records.ts';

/** The place of each quote of the record in the evidence of the one that stands for it; -1 for none. */
type Places = readonly number[];

/**
 * Makes what speaks of a record speak of another: disputes, with the quote that they are about, and steps of
 * the story. A dispute about a quote that is gone goes with it.
 */
export function redirect(network: Network, from: string, to: string, places?: Places): Network {
  const isMeant = ({ about, evidence }: Dispute) => about === from && evidence !== undefined;
  const disputes = network.disputes
    .filter((one) => !isMeant(one) || !places || (places[one.evidence ?? 0] ?? -1) >= 0)
    .map((one) => {
      if (one.about !== from) return one;
      const at = places?.[one.evidence ?? 0];
      return { ...one, about: to, ...(isMeant(one) && at !== undefined && { evidence: at }) };
    });
  const story = network.story?.map((step) => ({
    ...step,
    ...(step.select === from && { select: to }),
    ...(step.highlight === from && { highlight: to }),
  }));
  return { ...network, disputes, ...(story && { story }) };
}
