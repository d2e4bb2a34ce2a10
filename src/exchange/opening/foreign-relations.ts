/** Edges of another program as relations: typed as the reader chose, pairs without direction joined. */
import type { Note } from '../../network/problems.ts';
import type { Attribute, Evidence, Relation } from '../../network/records.ts';
import { relationType } from '../../network/relation-types.ts';
import { readFrom } from '../../network/stored-codes.ts';
import type { ForeignEdge } from '../formats/foreign-graph.ts';
import { TYPES } from '../formats/named-attributes.ts';
import { plainAttributes } from './foreign-organizations.ts';
import type { ForeignType } from './foreign-types.ts';
import { meaningOf } from './type-choices.ts';

interface Context {
  readonly types: readonly ForeignType[];
  /** Ids of organizations by ids of nodes. */
  readonly ids: ReadonlyMap<string, string>;
  readonly newId: (name: string, fallback: string) => string;
  readonly notes: Note[];
  readonly file: string;
}

/** Attributes that say again what the record says. */
const SAID = new Set(['id', 'source', 'target', ...TYPES]);

/**
 * One relation for each edge, but one for all edges of a type without direction between the same two
 * organizations: their evidence and attributes are joined. An edge from a node to itself is left out.
 */
export function foreignRelations(edges: readonly ForeignEdge[], context: Context): Relation[] {
  const { types, ids, newId, notes, file } = context;
  const choices = new Map(types.map(({ name, choice }) => [name, choice]));
  const pairs = new Map<string, Joined>();
  const relations: Joined[] = [];
  const isTyped = types.some(({ name }) => name.trim() !== '');
  for (const edge of edges) {
    const given = [
      ids.get(edge.source) ?? edge.source,
      ids.get(edge.target) ?? edge.target,
    ] as const;
    if (given[0] === given[1]) {
      notes.push({ code: 'loop-left-out', params: {}, place: edge.place });
      continue;
    }
    const choice = choices.get(edge.type ?? '') ?? 'own-name';
    const { type, reversed } = meaningOf(choice, edge.directed);
    const { directed } = relationType(type);
    const ends = reversed ? ([given[1], given[0]] as const) : given;
    const [source, target] = directed || ends[0] < ends[1] ? ends : [ends[1], ends[0]];
    if (isTyped && !edge.type?.trim())
      notes.push({ code: 'edge-without-type', params: {}, place: edge.place });
    const typeName = choice === 'own-name' && edge.type?.trim() ? edge.type.trim() : undefined;
    const attributes = attributesOf(edge, typeName, notes);
    const key = [type, typeName, source, target].join('\n');
    const pair = directed ? undefined : pairs.get(key);
    if (pair) {
      join(pair, attributes, edge.evidence ?? []);
      notes.push({ code: 'edges-joined', params: {}, place: edge.place });
      continue;
    }
    const joined: Joined = {
      fields: {
        id: newId(`${source} ${typeName ?? type} ${target}`, 'relation'),
        type,
        ...(typeName !== undefined && { typeName }),
        source,
        target,
        // Violence is counted; enmity is inferred from it.
        basis: edge.evidence?.some(({ count }) => count) ? 'implied' : 'stated',
        confidence: { level: 'low', reason: readFrom(file) },
        hedges: [],
      },
      attributes: new Map(),
      evidence: [],
    };
    join(joined, attributes, edge.evidence ?? []);
    pairs.set(key, joined);
    relations.push(joined);
  }
  return relations.map(({ fields, attributes, evidence }) => ({
    ...fields,
    ...(attributes.size > 0 && { attributes: [...attributes.values()] }),
    evidence,
  }));
}

/** A relation while edges are still being joined to it; attributes by name and value, each once. */
interface Joined {
  readonly fields: Omit<Relation, 'attributes' | 'evidence'>;
  readonly attributes: Map<string, Attribute>;
  readonly evidence: Evidence[];
}

function join(into: Joined, attributes: readonly Attribute[], evidence: readonly Evidence[]): void {
  for (const one of attributes) into.attributes.set(`${one.name}\n${one.value}`, one);
  into.evidence.push(...evidence);
}

/** The edge's own attributes; its type too, where it was mapped to one of ours by another name. */
function attributesOf(edge: ForeignEdge, typeName: string | undefined, notes: Note[]): Attribute[] {
  const rest = edge.attributes.filter(
    ([name, value]) => !SAID.has(name.toLowerCase()) || (value !== edge.type && value !== edge.id),
  );
  const mapped = typeName === undefined && edge.type ? [['type', edge.type] as const] : [];
  return plainAttributes([...mapped, ...rest], edge.place, notes);
}
