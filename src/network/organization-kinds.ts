/** Kinds of organization: the only place that knows a kind's shape, size and whether it is the state's. */

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
  readonly shape: Shape;
  readonly state: boolean;
  /** Width and height of the shape in picture units. */
  readonly size: number;
}

export const ORGANIZATION_KINDS = {
  cartel: { shape: 'ellipse', state: false, size: 42 },
  'armed-wing': { shape: 'diamond', state: false, size: 36 },
  government: { shape: 'rectangle', state: true, size: 36 },
  'state-agency': { shape: 'round-rectangle', state: true, size: 32 },
  military: { shape: 'pentagon', state: true, size: 36 },
  party: { shape: 'triangle', state: false, size: 40 },
  other: { shape: 'hexagon', state: false, size: 40 },
} as const satisfies Record<string, Kind>;

export type OrganizationKind = keyof typeof ORGANIZATION_KINDS;

export const ORGANIZATION_KIND_IDS = Object.keys(ORGANIZATION_KINDS) as [
  OrganizationKind,
  ...OrganizationKind[],
];

export function actsForTheState(kind: OrganizationKind): boolean {
  return ORGANIZATION_KINDS[kind].state;
}
