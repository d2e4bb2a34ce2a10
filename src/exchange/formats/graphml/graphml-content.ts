/** What stands in a GraphML file, element by element, before values get their names. */
import type { NoteParams } from '../../../network/note-codes.ts';
import type { Coded, Fault, Note } from '../../../network/problems.ts';
import type { ForeignNode } from '../foreign-graph.ts';
import { withoutAttribute, type XmlElement, type XmlHandler } from '../xml.ts';
import { type Declaration, positionFrom, refuseDeclarations } from '../xml-attributes.ts';

const SCOPES = ['graph', 'node', 'edge'] as const;
export type Scope = (typeof SCOPES)[number];

/** What yEd says of a node or an edge: the label, the box and the line that it draws. */
interface Drawn {
  label?: string | undefined;
  colour?: string | undefined;
  centre?: ForeignNode['position'];
}

/** A graph, a node or an edge; its values get their names when all keys are known. */
export interface GraphmlElement {
  readonly element: XmlElement;
  readonly values: (readonly [key: string, text: string])[];
  /** What has a name already. */
  readonly named: (readonly [name: string, value: string])[];
  /** `directed` or `undirected`, of the graph that it is or is in. */
  readonly edgeDefault: string;
  readonly drawn: Drawn;
}

export interface GraphmlContent {
  readonly graph: GraphmlElement[];
  readonly node: GraphmlElement[];
  readonly edge: GraphmlElement[];
  /** By the id of the key. */
  readonly keys: Readonly<Record<Scope, Map<string, Declaration>>>;
  readonly notes: Note[];
}

export function emptyContent(): GraphmlContent {
  const keys = { graph: new Map(), node: new Map(), edge: new Map() };
  return { graph: [], node: [], edge: [], keys, notes: [] };
}

/** Fills the content as the file is read. Refuses nodes without an id and edges without ends. */
export function graphmlHandler(content: GraphmlContent): XmlHandler {
  const owners: GraphmlElement[] = [];
  const drawnKeys = new Set<string>();
  let declaration: Declaration | undefined;
  /** A value that is being read, and whether it is made of elements. */
  let datum: { readonly element: XmlElement; isDrawn: boolean } | undefined;
  /** What is left out with all that is in it. */
  let skipped: XmlElement | undefined;
  const note = (what: Coded<NoteParams>, { line }: XmlElement) =>
    content.notes.push({ ...what, place: { line } });

  const own = (element: XmlElement, scope: Scope): null => {
    const { attributes } = element;
    const outer = owners.at(-1);
    const node = owners.findLast((one) => one.element.name === 'node');
    const edgeDefault = attributes.get('edgedefault') ?? outer?.edgeDefault ?? 'undirected';
    const made: GraphmlElement = { element, values: [], named: [], edgeDefault, drawn: {} };
    if (scope === 'graph' && outer) note({ code: 'graph-moved-out', params: {} }, element);
    else if (scope === 'graph' && content.graph.length > 0)
      note({ code: 'graphs-joined', params: {} }, element);
    if (scope === 'node' && node) made.named.push(['pid', node.element.attributes.get('id') ?? '']);
    content[scope].push(made);
    owners.push(made);
    return null;
  };

  const open = (element: XmlElement): Fault | null => {
    const { name, attributes } = element;
    if (skipped) return null;
    if (datum) {
      datum.isDrawn = true;
      const owner = owners.at(-1);
      if (owner) draw(owner.drawn, element);
    } else if (name === 'port' || name === 'hyperedge') {
      skipped = element;
      note({ code: 'element-left-out', params: { element: name } }, element);
    } else if (name === 'data') datum = { element, isDrawn: false };
    else if (name === 'key') {
      const id = attributes.get('id') ?? '';
      const drawn = attributes.get('yfiles.type');
      const isOfYfiles = [...attributes].some(
        ([key, uri]) => /attr\.uri$/.test(key) && YFILES.test(uri),
      );
      if (drawn !== undefined || isOfYfiles) drawnKeys.add(id);
      declaration = { name: attributes.get('attr.name') ?? drawn ?? id };
      const scope = attributes.get('for') ?? 'all';
      for (const one of SCOPES)
        if (scope === one || scope === 'all') content.keys[one].set(id, declaration);
      return refuseDeclarations(content.keys.node) ?? refuseDeclarations(content.keys.edge);
    } else if (name === 'graph') own(element, name);
    else if (name === 'node')
      return attributes.has('id') ? own(element, name) : withoutAttribute(name, 'id');
    else if (name === 'edge') {
      for (const end of ['source', 'target'])
        if (!attributes.has(end)) return withoutAttribute(name, end);
      own(element, name);
    }
    return null;
  };

  const close = (element: XmlElement, text: string) => {
    const owner = owners.at(-1);
    if (skipped) {
      if (skipped === element) skipped = undefined;
    } else if (datum?.element === element) {
      const key = element.attributes.get('key') ?? '';
      if (!datum.isDrawn) owner?.values.push([key, text]);
      else if (!drawnKeys.has(key)) note({ code: 'elements-as-value', params: {} }, element);
      datum = undefined;
    } else if (datum) {
      if (LABELS.has(element.name) && owner && text.trim() !== '')
        owner.drawn.label ??= text.trim();
    } else if (element.name === 'key') declaration = undefined;
    else if (element.name === 'default' && declaration) declaration.standard = text;
    else if (element.name === 'desc') owner?.named.push(['desc', text]);
    else if (owner?.element === element) owners.pop();
  };
  return { open, close };
}

function draw(drawn: Drawn, element: XmlElement): void {
  const { name, attributes } = element;
  if (name === 'Geometry' || name === 'RectD') drawn.centre ??= centreOf(element);
  else if (name === 'LineStyle') drawn.colour ??= attributes.get('color');
  else if (name === 'Label') drawn.label ??= attributes.get('Text')?.trim() || undefined;
}

/** Where a label's words stand: in yEd's files, and in those of yFiles for the web. */
const LABELS = new Set(['NodeLabel', 'EdgeLabel', 'Label.Text']);

/** How yFiles for the web names what is about the drawing. */
const YFILES = /^https?:\/\/(?:www\.)?yworks\.com\//;

/** yEd and yFiles say where the upper left corner of a box is. */
function centreOf({ attributes }: XmlElement): ForeignNode['position'] {
  const at = (name: string) => attributes.get(name) ?? attributes.get(name.toUpperCase());
  const corner = positionFrom(at('x'), at('y'));
  const size = [
    attributes.get('width') ?? attributes.get('Width'),
    attributes.get('height') ?? attributes.get('Height'),
  ] as const;
  const { x, y } = positionFrom(...size) ?? { x: 0, y: 0 };
  return corner && { x: corner.x + x / 2, y: corner.y + y / 2 };
}
