/** What kinds of organization are called. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';

interface KindWords {
  readonly label: string;
  /** Several of them, in a sentence. */
  readonly plural: string;
  readonly meaning: string;
}

export const KINDS: Readonly<Record<OrganizationKind, KindWords>> = {
  cartel: { label: 'Cartel', plural: 'cartels', meaning: 'A criminal organization of its own.' },
  'armed-wing': {
    label: 'Armed wing',
    plural: 'armed wings',
    meaning: 'Fights for another organization, or once did.',
  },
  government: {
    label: 'Government',
    plural: 'governments',
    meaning: 'A government, or the administration of a president.',
  },
  'state-agency': {
    label: 'State agency',
    plural: 'state agencies',
    meaning: 'A police force or other agency of the state.',
  },
  military: {
    label: 'Military',
    plural: 'military bodies',
    meaning: 'An army, a navy or a part of one.',
  },
  party: { label: 'Party', plural: 'parties', meaning: 'A political party.' },
  other: {
    label: 'Other',
    plural: 'other organizations',
    meaning: 'Of no other kind, or the file names none.',
  },
};
