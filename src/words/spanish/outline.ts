/** Words of the network that is read from top to bottom. */
import type { outlineWords as english } from '../english/outline.ts';
import type { Said } from '../parts.ts';
import { organizations, relations, some } from './numbers.ts';

export const outlineWords: Said<typeof english> = {
  outline: {
    parts: 'Las partes de la red',
    partsNote:
      'Lo que es de una misma parte está unido por cadenas de relaciones de cualquier tipo; eso no dice quién está con quién.',
    whole: 'Todo está unido por relaciones.',
    part: (n, of, names) => `${organizations(n)}, ${relations(of)}: ${some(names)}`,
    alone: (n, names) => `${organizations(n)} sin ninguna relación: ${some(names)}`,
    organizations: 'Organizaciones, de más a menos relaciones',
    blocs: 'Bloques',
    disputed: {
      contradicts: (source) => `contradicha por ${source}`,
      refines: (source) => `precisada por ${source}`,
      confirms: (source) => `confirmada por ${source}`,
    },
    written: 'Cada registro con sus citas',
    pathTo: 'camino a…',
    pathFrom: (name) => `camino a… desde ${name}`,
    more: (n) => `Mostrar ${organizations(n)} más`,
  },
};
