/** Counts of violence in one cell: `where=Colima; events=1; deaths=55`. */
import type { Evidence } from '../../../network/records.ts';
import { readList, writeList } from './own-tables.ts';

type Count = NonNullable<Evidence['count']>;

const FIGURES = ['events', 'deaths', 'low', 'high'] as const;

export function writeCount({ where, ...figures }: Count): string {
  const said = FIGURES.flatMap((name) =>
    figures[name] === undefined ? [] : [[name, figures[name]]],
  );
  const all = [...(where === undefined ? [] : [['where', where]]), ...said];
  return writeList(all.map(([name, value]) => `${name}=${value}`));
}

/** What `writeCount` wrote; what is no number is left out. */
export function readCount(cell: string): Count {
  const said = new Map(
    readList(cell).map((one) => {
      const [name = '', ...value] = one.split('=');
      return [name, value.join('=')] as const;
    }),
  );
  const where = said.get('where');
  const figures = FIGURES.flatMap((name) => {
    const value = said.get(name) ?? '';
    return /^\d{1,15}$/.test(value) ? [[name, Number(value)] as const] : [];
  });
  return { ...(where && { where }), ...Object.fromEntries(figures) };
}
