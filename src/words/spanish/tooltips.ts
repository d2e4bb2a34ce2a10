/** Words that appear at what lies under the pointer. */
import type { tooltipWords as english } from '../english/tooltips.ts';
import type { Said } from '../parts.ts';
import { KINDS } from './kinds.ts';
import { agree, count, list, relations } from './numbers.ts';

const CONFIDENCE = { high: 'alta', medium: 'media', low: 'baja' };

const hedging = (hedges: readonly string[], unhedged: boolean): string => {
  if (hedges.length === 0) return 'Sin expresión de cautela';
  return unhedged
    ? `Dicha sin expresión de cautela; en otra cita, con ${list.format(hedges)}`
    : `Con cautela: ${list.format(hedges)}`;
};

export const tooltipWords: Said<typeof english> = {
  tooltip: {
    relation: ({ strength, confidence, evidence }, hedges, unhedged, disputes) => [
      ...(strength ? [`Calificada: “${strength}”`] : []),
      // Without words there is nobody's caution in them.
      ...(evidence.length > 0
        ? [
            hedging(
              [...new Set(hedges)].map((hedge) => `“${hedge}”`),
              unhedged,
            ),
          ]
        : []),
      `Confianza de quien codificó: ${CONFIDENCE[confidence.level]}`,
      ...(disputes > 0 ? [count(disputes, 'fuente discrepa', 'fuentes discrepan')] : []),
    ],
    organization: (kind, shown, pinned) => [
      `${KINDS[kind].label}, ${relations(shown)} ${agree(shown, 'mostrada', 'mostradas')}`,
      ...(pinned ? ['Anclada donde se puso'] : []),
    ],
    bloc: (claimed) =>
      claimed ? 'Afirmación de la fuente, no resultado de la codificación' : 'Nadie lo afirma',
  },
};
