/** What kinds of organization are called. */
import type { KINDS as ENGLISH } from '../english/kinds.ts';
import type { Said } from '../parts.ts';

export const KINDS: Said<typeof ENGLISH> = {
  cartel: {
    label: 'Cártel',
    plural: 'cárteles',
    meaning: 'Una organización criminal por sí misma.',
  },
  'armed-wing': {
    label: 'Brazo armado',
    plural: 'brazos armados',
    meaning: 'Pelea por otra organización, o alguna vez lo hizo.',
  },
  government: {
    label: 'Gobierno',
    plural: 'gobiernos',
    meaning: 'Un gobierno, o la administración de un presidente.',
  },
  'state-agency': {
    label: 'Institución del Estado',
    plural: 'instituciones del Estado',
    meaning: 'Una policía u otra institución del Estado.',
  },
  military: {
    label: 'Fuerzas armadas',
    plural: 'cuerpos militares',
    meaning: 'Un ejército, una marina o una parte de ellos.',
  },
  party: { label: 'Partido', plural: 'partidos', meaning: 'Un partido político.' },
  other: {
    label: 'Otra',
    plural: 'otras organizaciones',
    meaning: 'De ninguna otra clase, o el archivo no da ninguna.',
  },
};
