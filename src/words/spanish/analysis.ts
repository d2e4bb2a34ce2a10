/** Words of the analyses: what can be asked, and whose answer it is. */
import type { analysisWords as english } from '../english/analysis.ts';
import type { Said } from '../parts.ts';
import { list } from './numbers.ts';

export const analysisWords: Said<typeof english> = {
  analysis: {
    command: 'Preguntar a la red',
    button: 'Preguntar',
    back: (name) => `← ${name}`,
    tabs: 'Qué preguntar',
    standing: (sources) =>
      sources.length === 1
        ? `Calculado, y acerca de la codificación de este artículo (${sources[0]}), no del mundo.`
        : sources.length > 1
          ? `Calculado, y acerca de la codificación de estos textos: ${list.format(sources)}.`
          : 'Calculado, y acerca de los registros de esta red tal como están.',
    unfiltered: 'Lo que el filtro oculta también cuenta.',
    more: (n, all) => `Mostrar ${n} más de ${all}`,
    columns: {
      id: 'Identificador',
      organization: 'Organización',
      part: 'Parte',
      group: 'Grupo',
      signs: 'Signos',
      kind: 'Clase',
      balance: 'Equilibrio',
      relations: 'Relaciones',
    },
    names: {
      questions: 'Preguntas',
      groupings: 'Bloques',
      balance: 'Equilibrio',
      paths: 'Caminos',
      measures: 'Medidas',
      sources: 'Fuentes',
      time: 'Tiempo',
      comparison: 'Comparación',
      readings: 'Dos lecturas',
      story: 'Lectura',
    },
  },
};
