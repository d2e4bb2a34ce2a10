/** Steps of the history in words, with the titles of what they are about. */
import { textQuote } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import type { StepName } from '../network/steps.ts';
import { words } from '../words/words.ts';

/**
 * What a step did, without a full stop.
 * @param networks in which its records are looked up: what was added or deleted stands in one of two only
 */
export function saidOfStep({ code, params }: StepName, networks: readonly Network[]): string {
  const said = words.steps[code];
  if (typeof said === 'string') return said;
  const { record = '', other = '' }: { readonly record?: string; readonly other?: string } = params;
  const titleOf = (id: string) =>
    networks.reduce<string | null>((title, network) => title ?? titleIn(network, id), null) ?? id;
  return said(titleOf(record), titleOf(other));
}

/** What a record is called, without the titles of all others, which may be thousands; `null` for none. */
export function titleIn(network: Network, id: string): string | null {
  const relations = network.relations.filter((one) => one.id === id);
  const named = new Set([id, ...relations.flatMap(({ source, target }) => [source, target])]);
  const organizations = network.organizations.filter((one) => named.has(one.id));
  const title = words.reads.titles({ ...network, organizations, relations }).get(id);
  if (title !== undefined) return title;
  if (id === network.id) return network.title;
  const { sources, disputes, coverage = [] } = network;
  const unit = coverage.find((one) => one.id === id);
  return (
    sources.find((one) => one.id === id)?.title ??
    disputes.find((one) => one.id === id)?.claim ??
    (unit ? (textQuote(unit.selector)?.quote.exact ?? null) : null)
  );
}
