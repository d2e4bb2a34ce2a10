/** Lo que se dice en español de la red en el tiempo: carriles, y cómo se ramifican. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import type { Parts } from '../parts.ts';
import { KINDS } from './kinds.ts';
import { count, list, organizations, relations, some } from './numbers.ts';

const MOST_NAMED = 12;

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years) => (from === to ? String(from) : `${from}–${to}`);

const lineage: Parts['lineage'] = {
  lineage: {
    title: 'Linaje',
    summary: (lanes: number, years: Years, branches: number, undated: number) =>
      [
        `${organizations(lanes)}, ${span(years)}`,
        ...(branches > 0 ? [count(branches, 'rama', 'ramas')] : []),
        ...(undated > 0 ? [`${undated} sin fecha`] : []),
      ].join(', '),
    none: 'Aquí ninguna relación tiene fecha, así que no hay nada que poner en el tiempo.',
    between: 'Dibujar todas',
    hint: 'Elija una: quién surgió de ella, cuándo y según quién',
    withoutLane: (n: number) => `${organizations(n)} sin fecha`,
    undatedRelations: (n: number) => `${relations(n)} sin fecha`,
    tree: 'La red en el tiempo',
    keys: 'Las flechas van de carril en carril, y entran en las relaciones dibujadas de un carril; Intro abre.',
    what: 'Linaje: un carril por organización, de la primera fecha que da una fuente a la última. Donde una surgió de otra, cada anillo es un relato de cuándo fue.',
    besides: (ofRelations: number, names: readonly string[]) =>
      [
        ...(ofRelations > 0 ? [`Sin dibujar, por no tener fecha: ${relations(ofRelations)}.`] : []),
        ...(names.length > 0
          ? [`Sin carril, por no tener fecha: ${some(names, MOST_NAMED)}.`]
          : []),
      ].join(' '),
    lane: (name: string, kind: OrganizationKind, named: Years | null) =>
      `${name} (${KINDS[kind].label}), ${named ? `con fechas de ${span(named)}` : 'sin fecha'}`,
    told: (date: string, saysSo: boolean, sources: readonly string[]) =>
      `${date}${saysSo ? '' : ', no fue así'}: ${list.format(sources)}`,
    undated: 'sin fecha',
    noDate: 'Ninguna fuente le da fecha.',
    counts: (lanes: number, branches: number, spans: number) =>
      `${organizations(lanes)} en carriles, ${count(branches, 'rama', 'ramas')}, ${relations(spans)} entre carriles.`,
    key: {
      heading: 'En el tiempo',
      lane: 'De la primera fecha a la última',
      fading: 'Sigue, o no se dice hasta cuándo o desde cuándo',
      stripe: 'Se dice que así fue, por ese tiempo',
      not: 'Se dice que entonces no fue así',
      uncertain: 'Fecha dada con cautela',
      account: 'Cuándo surgió, según un relato',
      about: 'Hacia entonces',
      by: 'A más tardar entonces',
    },
  },
};

export default lineage;
