/** Words of the network that is read from top to bottom. */
import { count, organizations, relations, some } from './numbers.ts';

export const outlineWords = {
  outline: {
    parts: 'The parts of the network',
    partsNote:
      'What is of one part is joined by chains of relations of whatever type; that says nothing of who stands with whom.',
    whole: 'Everything hangs together by relations.',
    part: (n: number, ofRelations: number, names: readonly string[]) =>
      `${organizations(n)}, ${relations(ofRelations)}: ${some(names)}`,
    alone: (n: number, names: readonly string[]) =>
      `${organizations(n)} without a relation: ${some(names)}`,
    organizations: 'Organizations, most relations first',
    blocs: 'Blocs',
    disputed: {
      contradicts: (source: string) => `contradicted by ${source}`,
      refines: (source: string) => `refined by ${source}`,
      confirms: (source: string) => `confirmed by ${source}`,
    },
    written: 'Every record with its quotes',
    pathTo: 'path to…',
    /** For who hears it; begins with what is seen. */
    pathFrom: (name: string) => `path to… from ${name}`,
    more: (n: number) => `Show ${count(n, 'more organization', 'more organizations')}`,
  },
};
