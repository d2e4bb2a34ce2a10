/** Words round a picture that leaves the page: its title, and what it does not show. */
import type { Name } from '../../network/names.ts';
import { capital } from '../capital.ts';
import { withArticle } from './articles.ts';
import { list, organizations, relations, some } from './numbers.ts';

/** More names than these in one list are counted. */
const MOST_NAMED = 4;

const quoted = (texts: readonly string[]) =>
  some(
    texts.map((text) => `“${text}”`),
    MOST_NAMED,
  );

export const captionWords = {
  caption: {
    /** Of a picture without a title. */
    picture: 'Network',
    counts: (ofOrganizations: number, ofRelations: number) =>
      `${organizations(ofOrganizations)} and ${relations(ofRelations)}.`,
    network: (title: string) => `Network: ${title}`,
    organization: (name: Name) =>
      capital(`${withArticle(name)} and ${name.plural ? 'their' : 'its'} relations`),
    bloc: {
      claimed: (label: string, source: string) => `${label}: a bloc claimed by ${source}`,
      computed: (label: string, method: string) => `${label}: a bloc computed by ${method}`,
      byHand: (label: string) => `${label}: a bloc put together by a reader`,
    },
    /** A highlighted bloc beside something else. */
    beside: (title: string, standing: string) => `${title}. ${standing}`,
    claim: 'It is the author’s claim, not a result of the coding.',
    hedged: (hedges: readonly string[]) => `Said with caution: ${quoted([...new Set(hedges)])}.`,

    /** What a filter shows, as a title. */
    shown: (parts: readonly string[]) => capital(parts.join('; ')),
    /** Of the values of a facet, in their plural: those shown, or those hidden where these are fewer. */
    facet: (shown: readonly string[], hidden: readonly string[]) =>
      hidden.length < shown.length
        ? `without ${list.format(hidden)}`
        : `${list.format(shown)} only`,
    ofBasis: (basis: string) => `${basis} relations`,
    ofConsensus: (name: string) => `relations “${name}”`,
    ofEvidence: (state: string) => `evidence “${state}”`,
    /** A step of how firmly something is said, inside a sentence. */
    firmness: (step: string) => step.charAt(0).toLowerCase() + step.slice(1),

    /**
     * What a filter hides.
     * @param by names of what is hidden, facet by facet
     * @param shown what alone is shown, where the filter says that
     */
    hidden: (
      ofRelations: number,
      ofOrganizations: number,
      by: readonly string[],
      shown: readonly string[],
    ) => {
      const parts = [
        ...(ofRelations > 0 ? [relations(ofRelations)] : []),
        ...(ofOrganizations > 0 ? [organizations(ofOrganizations)] : []),
      ];
      const reasons = [...by, ...(shown.length > 0 ? [`shown: ${shown.join(', ')}`] : [])];
      return `Hidden: ${list.format(parts)}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}.`;
    },
    by: {
      type: (names: readonly string[]) => `types: ${quoted(names)}`,
      kind: (names: readonly string[]) => `kinds: ${quoted(names)}`,
      basis: (names: readonly string[]) => `basis: ${quoted(names)}`,
      consensus: (names: readonly string[]) => `what sources say: ${quoted(names)}`,
      evidence: (names: readonly string[]) => `evidence: ${quoted(names)}`,
    },
  },
};
