/** Lo que se dice en español de la red en el tiempo: carriles, y cómo se ramifican. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import type { Parts } from '../parts.ts';
import { KINDS } from './kinds.ts';
import { count, list, organizations } from './numbers.ts';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years) => (from === to ? String(from) : `${from}–${to}`);

const lineage: Parts['lineage'] = {
  lineage: {
    lane: (name: string, kind: OrganizationKind, named: Years | null) =>
      `${name} (${KINDS[kind].label}), ${named ? `con fechas de ${span(named)}` : 'sin fecha'}`,
    told: (date: string, saysSo: boolean, sources: readonly string[]) =>
      `${date}${saysSo ? '' : ', no fue así'}: ${list.format(sources)}`,
    undated: 'sin fecha',
    noDate: 'Ninguna fuente le da fecha.',
    counts: (lanes: number, branches: number, spans: number) =>
      `${organizations(lanes)} en carriles, ${count(branches, 'ramificación', 'ramificaciones')}, ${count(spans, 'relación', 'relaciones')} entre carriles.`,
    key: {
      heading: 'En el tiempo',
      lane: 'De la primera fecha a la última',
      fading: 'Sigue, o no se dice hasta cuándo o desde cuándo',
      stripe: 'Se dice que así fue, por ese tiempo',
      not: 'Se dice que entonces no fue así',
      uncertain: 'Fecha dada con cautela',
      account: 'Cuándo se desprendió, según un relato',
      about: 'Hacia entonces',
      by: 'A más tardar entonces',
    },
  },
};

export default lineage;
