/** Words of the desk about the names in a text, and the sentences in it that are to be decided. */
import type { UnitState } from '../../network/coverage.ts';
import type { namingWords as English } from '../english/naming.ts';
import type { Said } from '../parts.ts';
import { count } from './numbers.ts';

const STATES: Readonly<Record<UnitState, string>> = {
  coded: 'codificadas',
  'passed-over': 'descartadas',
  open: 'pendientes',
};

export const namingWords: Said<typeof English> = {
  names: {
    title: (n) => (n === 0 ? 'Nombres' : `Nombres por decidir · ${n}`),
    how: 'Nombres que el texto tiene y esta red no.',
    keys: 'Pulse 1, 2 o 3 mientras uno tenga el foco.',
    none: 'Todos los nombres que el texto ofrece están decididos.',
    again: 'Volver a mostrar los descartados',
    count: (n) => (n === 1 ? 'una vez' : `${n} veces`),
    knownFrom: (title) => `conocido por “${title}”`,
    acceptAll: (n) => `Incorporar las ${n} que otras redes conocen`,
    accept: 'Organización',
    alias: (name) => (name === null ? 'Otro nombre de…' : `Otro nombre de ${name}`),
    aliasOf: 'Es otro nombre de',
    choose: 'Elegir…',
    waveOff: 'No lo es',
    meaning: 'Qué significa este nombre',
    open: (name) => `Abrir ${name}`,
    another: 'Aquí significa otra organización',
    nobody: 'Aquí no nombra a ninguna organización',
  },
  coverage: {
    title: (n) => `Nada sin decidir · ${count(n, 'oración', 'oraciones')}`,
    none: 'Hasta ahora, ninguna oración de este texto nombra a dos organizaciones, o a una con una palabra de conflicto o alianza.',
    states: STATES,
    next: 'Siguiente pendiente',
    unit: (state) => `Oración por decidir, ${STATES[state].replace(/s$/, '')}.`,
    openAgain: 'Reabrir',
    left: (n) =>
      n === 0
        ? 'No queda nada pendiente.'
        : `${count(n, 'oración sigue pendiente', 'oraciones siguen pendientes')}.`,
  },
};
