/** What kinds of organization are called. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';

interface KindWords {
  readonly label: string;
  /** Several of them, in a sentence. */
  readonly plural: string;
}

export const KINDS: Readonly<Record<OrganizationKind, KindWords>> = {
  cartel: { label: 'Cartel', plural: 'cartels' },
  'armed-wing': { label: 'Armed wing', plural: 'armed wings' },
  government: { label: 'Government', plural: 'governments' },
  'state-agency': { label: 'State agency', plural: 'state agencies' },
  military: { label: 'Military', plural: 'military bodies' },
  party: { label: 'Party', plural: 'parties' },
  other: { label: 'Other', plural: 'other organizations' },
};
