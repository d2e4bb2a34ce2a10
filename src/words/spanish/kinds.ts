/** What kinds of organization are called. */
import type { KINDS as ENGLISH } from '../english/kinds.ts';
import type { Said } from '../parts.ts';

export const KINDS: Said<typeof ENGLISH> = {
  cartel: { label: 'Cártel', plural: 'cárteles' },
  'armed-wing': { label: 'Brazo armado', plural: 'brazos armados' },
  government: { label: 'Gobierno', plural: 'gobiernos' },
  'state-agency': { label: 'Institución del Estado', plural: 'instituciones del Estado' },
  military: { label: 'Fuerzas armadas', plural: 'cuerpos militares' },
  party: { label: 'Partido', plural: 'partidos' },
  other: { label: 'Otra', plural: 'otras organizaciones' },
};
