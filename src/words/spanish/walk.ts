/** Words of the walk through the picture by keys. */
import type { walkWords as english } from '../english/walk.ts';
import type { Said } from '../parts.ts';
import { KINDS } from './kinds.ts';
import { relations as relationsOf, small, steps } from './numbers.ts';

const TOWARDS = {
  left: 'a la izquierda',
  right: 'a la derecha',
  up: 'hacia arriba',
  down: 'hacia abajo',
};

export const walkWords: Said<typeof english> = {
  walk: {
    hint: 'Las flechas llevan a la organización más cercana, Entrar a sus relaciones, Escape sale un nivel; Tab sale de la imagen. La ayuda muestra todas las teclas.',
    organization: (kind, relations, parts, pinned) => {
      const each = parts.map(([heading, n]) => `${small(heading)} ${n}`);
      return [
        small(KINDS[kind].label),
        ...(pinned ? ['anclada donde se puso'] : []),
        relationsOf(relations) + (each.length > 0 ? `: ${each.join(', ')}` : ''),
      ].join(', ');
    },
    keys: [
      ['← ↑ → ↓', 'En la imagen: a la organización más cercana'],
      ['Entrar', 'En la imagen: a las relaciones de la organización'],
      ['↑ ↓', 'En las relaciones: a la anterior o a la siguiente'],
      ['→', 'En las relaciones: cruzar al otro extremo'],
      ['Entrar', 'En las relaciones: abrir los detalles'],
      ['Espacio', 'En la imagen: seleccionar'],
      ['Retroceso', 'En la imagen: regresar a donde estaba'],
      ['Inicio, Fin', 'En la imagen: a la primera o a la última organización'],
      ['Mayús + ← ↑ → ↓', 'En la imagen: mover la organización y anclarla ahí'],
      ['Tab', 'Salir de la imagen'],
    ],
  },
  move: {
    title: 'Mover en la imagen',
    to: { left: 'Izquierda', right: 'Derecha', up: 'Arriba', down: 'Abajo' },
    moved: (name, n, towards) => `${name}: se movió ${steps(n)} ${TOWARDS[towards]}`,
  },
};
