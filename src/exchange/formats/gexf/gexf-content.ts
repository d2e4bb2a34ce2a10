/** What stands in a GEXF file, element by element, before values get their names. */
import type { Fault, Note } from '../../../network/problems.ts';
import { withoutAttribute, type XmlElement, type XmlHandler } from '../xml.ts';
import { type Declaration, refuseDeclarations } from '../xml-attributes.ts';
import { EXPLORER_NAMESPACE, HEAD_INSTRUCTION } from '../xml-writing.ts';
import { readGexfList } from './gexf-lists.ts';

/** A node or an edge; its values get their names when all declarations are known. */
export interface GexfElement {
  readonly element: XmlElement;
  readonly values: (readonly [key: string, text: string])[];
  /** What has a name already. */
  readonly named: (readonly [name: string, value: string])[];
  position?: { readonly x: string | undefined; readonly y: string | undefined };
}

export interface GexfContent {
  readonly nodes: GexfElement[];
  readonly edges: GexfElement[];
  readonly declared: Readonly<Record<'node' | 'edge', Map<string, Declaration>>>;
  /** Of the file as a whole, by name in lower case. */
  readonly meta: Map<string, string>;
  readonly notes: Note[];
  /** `null` until a graph is found. */
  defaultType: string | null;
  /** What our own writer says of the network as a whole, in `meta` before version 1.3. */
  own: string | undefined;
}

export function emptyContent(): GexfContent {
  return {
    nodes: [],
    edges: [],
    declared: { node: new Map(), edge: new Map() },
    meta: new Map(),
    notes: [],
    defaultType: null,
    own: undefined,
  };
}

/** Fills the content as the file is read. Refuses nodes without an id and edges without ends. */
export function gexfHandler(content: GexfContent): XmlHandler {
  const owners: GexfElement[] = [];
  let group: 'node' | 'edge' = 'node';
  let declaration: Declaration | undefined;
  let inMeta = false;

  const own = (element: XmlElement, list: GexfElement[]): GexfElement => {
    const made = { element, values: [], named: [] };
    list.push(made);
    owners.push(made);
    return made;
  };
  const inside = (node: GexfElement | undefined, parent: string | undefined, line: number) => {
    if (!node || parent === undefined) return;
    node.named.push(['pid', parent]);
    content.notes.push({ code: 'node-moved-out', params: {}, place: { line } });
  };

  const open = (element: XmlElement): Fault | null => {
    const { name, attributes, line } = element;
    const owner = owners.at(-1);
    const at = (key: string) => attributes.get(key);
    if (name === 'meta') inMeta = true;
    else if (name === 'graph') content.defaultType ??= at('defaultedgetype') ?? 'undirected';
    else if (name === 'attributes') group = at('class') === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') {
      const id = at('id') ?? at('title') ?? '';
      const isList = at('type')?.toLowerCase().startsWith('list');
      declaration = { name: at('title') || id, read: isList ? readGexfList : undefined };
      content.declared[group].set(id, declaration);
      return refuseDeclarations(content.declared[group]);
    } else if (name === 'node') {
      if (at('id') === undefined) return withoutAttribute('node', 'id');
      inside(own(element, content.nodes), at('pid') ?? owner?.element.attributes.get('id'), line);
    } else if (name === 'edge') {
      for (const end of ['source', 'target'])
        if (at(end) === undefined) return withoutAttribute('edge', end);
      own(element, content.edges);
    } else if (name === 'attvalue') {
      const when = period(element);
      const value = at('value') ?? '';
      owner?.values.push([at('for') ?? at('id') ?? '', when ? `${value} (${when})` : value]);
    } else if (name === 'spell' || name === 'slice') owner?.named.push([name, period(element)]);
    else if (name === 'parent') inside(owner, at('for'), line);
    else if (name === 'position' && owner) owner.position = { x: at('x'), y: at('y') };
    return null;
  };

  const close = ({ name, namespace }: XmlElement, text: string) => {
    if (name === 'node' || name === 'edge') owners.pop();
    else if (name === 'meta') inMeta = false;
    else if (name === 'attribute') declaration = undefined;
    else if (name === 'default' && declaration) declaration.standard = text;
    else if (inMeta && namespace === EXPLORER_NAMESPACE) content.own = text;
    else if (inMeta && text.trim() !== '') content.meta.set(name.toLowerCase(), text.trim());
  };
  const instruction = (target: string, body: string) => {
    if (target === HEAD_INSTRUCTION) content.own = body;
  };
  return { open, close, instruction };
}

/** The time that an element is about; empty where it names none. */
function period({ attributes }: XmlElement): string {
  const start = attributes.get('start') ?? attributes.get('startopen');
  const end = attributes.get('end') ?? attributes.get('endopen');
  if (start === undefined && end === undefined) return attributes.get('timestamp') ?? '';
  return `${start ?? ''} – ${end ?? ''}`.trim();
}
