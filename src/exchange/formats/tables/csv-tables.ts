/** A network as three tables for spreadsheets: organizations, relations, evidence. */
import { fullReference } from '../../../evidence/citation.ts';
import { type Checks, relationStates, stateOf } from '../../../evidence/states.ts';
import { voicesOf } from '../../../network/claims.ts';
import { hedgeWords } from '../../../network/hedges.ts';
import { countEvidence, fragmentOf, quotesOf, textQuote } from '../../../network/quotes.ts';
import type { Attribute, Network } from '../../../network/records.ts';
import { writeCsv } from '../../tables.ts';
import type { NamedText } from '../../zip.ts';
import { BYTE_ORDER_MARK } from '../byte-order-mark.ts';
import { englishTitles } from '../english-labels.ts';
import { positionsOf } from '../record-attributes.ts';
import { writeCount } from './count-cells.ts';
import { OWN_COLUMNS, type OwnColumn, type OwnTable, writeList } from './own-tables.ts';

type Cells<Kind extends OwnTable> = Readonly<Record<OwnColumn<Kind>, string>>;

/** A table by its name, with its cells as they are. */
export interface NetworkTable {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Organizations, relations and evidence, a row each. Attributes have a column each, by their names. */
export function networkTables(network: Network, checks: Checks): readonly NetworkTable[] {
  return [
    { name: 'organizations', ...organizations(network) },
    { name: 'relations', ...relations(network, checks) },
    { name: 'evidence', ...quotes(network, checks) },
  ];
}

/**
 * Writes `organizations.csv`, `relations.csv` and `evidence.csv` (RFC 4180, UTF-8 with a byte order
 * mark). No cell can run as a formula: such a cell has an apostrophe in front.
 */
export function writeCsvTables(network: Network, checks: Checks): readonly NamedText[] {
  return networkTables(network, checks).map(({ name, head, rows }) => ({
    name: `${name}.csv`,
    text: `${BYTE_ORDER_MARK}${writeCsv(head, rows)}`,
  }));
}

type Content = Omit<NetworkTable, 'name'>;

function organizations(network: Network): Content {
  const positions = positionsOf(network);
  return table(
    'organizations',
    network.organizations.map(({ id, name, kind, aliases, parent, attributes }) => {
      const at = positions.get(id);
      const cells: Cells<'organizations'> = {
        id,
        name,
        kind,
        aliases: writeList(aliases),
        parent: parent ?? '',
        x: at ? String(at.x) : '',
        y: at ? String(at.y) : '',
      };
      return { cells, attributes };
    }),
  );
}

function relations(network: Network, checks: Checks): Content {
  const names = new Map(network.organizations.map(({ id, name }) => [id, name]));
  const states = relationStates(network, checks);
  const voices = voicesOf(network);
  return table(
    'relations',
    network.relations.map((relation) => {
      const { id, source, target, confidence, hedges, attributes = [], evidence } = relation;
      const cells: Cells<'relations'> = {
        id,
        type: relation.type,
        'own name': relation.typeName ?? '',
        source,
        'source name': names.get(source) ?? '',
        target,
        'target name': names.get(target) ?? '',
        basis: relation.basis,
        strength: relation.strength ?? '',
        confidence: confidence.level,
        reason: confidence.reason,
        hedges: writeList(hedges.map(hedgeWords)),
        when: relation.when ?? '',
        where: relation.where ?? '',
        note: relation.note ?? '',
        'expanded from': relation.expandedFrom ?? '',
        quotes: String(countEvidence(evidence).quotes),
        state: states.get(id) ?? '',
        consensus: voices.get(id)?.consensus ?? '',
      };
      return { cells, attributes };
    }),
  );
}

function quotes(network: Network, checks: Checks): Content {
  const titles = englishTitles(network);
  const citations = new Map(network.sources.map((source) => [source.id, fullReference(source)]));
  return table(
    'quotes',
    quotesOf(network).map((quote) => {
      const { record, kind, source, role, paragraph, when, count, note, selector } = quote;
      const text = textQuote(selector);
      const cells: Cells<'quotes'> = {
        record,
        about: titles.get(record) ?? '',
        source,
        citation: citations.get(source) ?? '',
        role: role ?? kind,
        quote: text?.quote.exact ?? '',
        prefix: text?.quote.prefix ?? '',
        suffix: text?.quote.suffix ?? '',
        paragraph: paragraph === undefined ? '' : String(paragraph),
        start: text ? String(text.position.start) : '',
        end: text ? String(text.position.end) : '',
        fragment: fragmentOf(selector),
        state: stateOf(checks, quote),
        note: note ?? '',
        when: when ?? '',
        count: count ? writeCount(count) : '',
      };
      return { cells, attributes: [] };
    }),
  );
}

interface Row<Kind extends OwnTable> {
  readonly cells: Cells<Kind>;
  readonly attributes: readonly Attribute[];
}

function table<Kind extends OwnTable>(kind: Kind, rows: readonly Row<Kind>[]): Content {
  const columns: readonly OwnColumn<Kind>[] = OWN_COLUMNS[kind];
  const names = [...new Set(rows.flatMap(({ attributes }) => attributes.map(({ name }) => name)))];
  return {
    head: [...columns, ...names],
    rows: rows.map(({ cells, attributes }) => {
      const values = new Map<string, string[]>();
      for (const { name, value } of attributes)
        values.set(name, [...(values.get(name) ?? []), value]);
      return [
        ...columns.map((column) => cells[column]),
        ...names.map((name) => writeList(values.get(name) ?? [])),
      ];
    }),
  };
}
