/** Kinds of organization: the only place that knows a kind's label, shape and whether it is the state's. */

/** Node shapes, named as Cytoscape.js names them. */
export type Shape =
  | 'ellipse'
  | 'diamond'
  | 'rectangle'
  | 'round-rectangle'
  | 'pentagon'
  | 'triangle'
  | 'hexagon';

interface Kind {
  readonly label: string;
  readonly shape: Shape;
  readonly state: boolean;
}

export const ORGANIZATION_KINDS = {
  cartel: { label: 'Cartel', shape: 'ellipse', state: false },
  'armed-wing': { label: 'Armed wing', shape: 'diamond', state: false },
  government: { label: 'Government', shape: 'rectangle', state: true },
  'state-agency': { label: 'State agency', shape: 'round-rectangle', state: true },
  military: { label: 'Military', shape: 'pentagon', state: true },
  party: { label: 'Party', shape: 'triangle', state: false },
  other: { label: 'Other', shape: 'hexagon', state: false },
} as const satisfies Record<string, Kind>;

export type OrganizationKind = keyof typeof ORGANIZATION_KINDS;

export const ORGANIZATION_KIND_IDS = Object.keys(ORGANIZATION_KINDS) as [
  OrganizationKind,
  ...OrganizationKind[],
];

export function actsForTheState(kind: OrganizationKind): boolean {
  return ORGANIZATION_KINDS[kind].state;
}
