/** What can be opened or compared with besides the network that comes with the page; loaded when asked for. */
import type { Companion } from './state/store.ts';

export const BACRIM: Companion = {
  id: 'bacrim-2020',
  title: 'BACRIM2020',
  load: async () => (await import('./shipped-bacrim.ts')).bacrimNetwork(),
};

export const SECOND_READING: Companion = {
  id: 'ellis-2016-second',
  title: 'Ellis 2016 (2)',
  load: async () => (await import('./shipped-second.ts')).secondReading(),
};

export const FURTHER: readonly Companion[] = [
  {
    id: 'mexico-2026-seven-sources',
    title: 'Mexico’s cartels in seven sources',
    load: async () => (await import('./shipped-mexico.ts')).mexicoNetwork(),
  },
  {
    id: 'mexico-2026-with-bacrim',
    title: 'Mexico’s cartels in seven sources, with BACRIM2020',
    load: async () => (await import('./shipped-with-bacrim.ts')).mexicoWithBacrim(),
  },
];
