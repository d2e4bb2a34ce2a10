/** What relation types are called, mean and read like. */
import type { TypeCatalogue } from '../reading-words.ts';

export const RELATION_TYPES: TypeCatalogue = {
  alliance: {
    label: 'Alianza',
    singular: 'alianza',
    plural: 'alianzas',
    noun: 'una alianza',
    meaning:
      'Las palabras dicen que las dos están aliadas o colaboran. Un enemigo común por sí solo no es alianza.',
    reads: { one: 'tiene alianza con', many: 'tienen alianza con' },
    headings: { along: 'Alianza con', back: 'Alianza con' },
  },
  rivalry: {
    label: 'Rivalidad',
    singular: 'rivalidad',
    plural: 'rivalidades',
    noun: 'una rivalidad',
    meaning:
      'Las palabras dicen que dos organizaciones criminales se enfrentaron. Superar a la otra no es rivalidad.',
    reads: { one: 'se enfrentó con', many: 'se enfrentaron con' },
    headings: { along: 'Se enfrentó con', back: 'Se enfrentó con' },
  },
  'splinter-of': {
    label: 'Surgió de',
    singular: 'escisión',
    plural: 'escisiones',
    meaning:
      'Las palabras dicen que una fue creada por la otra, se escindió de ella o fue al principio su grupo armado. El anillo está junto a la que surgió.',
    reads: { one: 'surgió de', many: 'surgieron de' },
    headings: { along: 'Surgió de', back: 'Dio origen a' },
  },
  'target-of': {
    label: 'Atacó o persiguió',
    singular: 'ataque o persecución',
    plural: 'ataques y persecuciones',
    meaning:
      'Un órgano del Estado persigue a una organización o captura a sus líderes, o una organización ataca a un órgano del Estado. La flecha apunta a quien sufrió el ataque o la persecución.',
    reads: { one: 'atacó a', many: 'atacaron a' },
    readsOfState: { one: 'persiguió a', many: 'persiguieron a' },
    headings: { along: 'Atacó o persiguió a', back: 'Atacada o perseguida por' },
  },
  'other-undirected': {
    label: 'Otra',
    further: 'Más tipos',
    singular: 'otra relación',
    plural: 'otras relaciones',
    meaning: 'Un tipo del archivo que se abrió, con su propio nombre y sin dirección.',
    reads: { one: 'tiene vínculo con', many: 'tienen vínculo con' },
    headings: { along: 'Otro vínculo con', back: 'Otro vínculo con' },
  },
  'other-directed': {
    label: 'Otra, con dirección',
    further: 'Más tipos, con dirección',
    singular: 'otra relación con dirección',
    plural: 'otras relaciones con dirección',
    meaning:
      'Un tipo del archivo que se abrió, con su propio nombre; la flecha apunta a su destino.',
    reads: { one: 'apunta a', many: 'apuntan a' },
    headings: { along: 'Otra relación que apunta a', back: 'Otra relación, apuntada desde' },
  },
};
