/**
 * What the schema of GEXF 1.3 allows (gexf.net; the grammar in RELAX NG): which elements, in which, with which
 * attributes. Of its types those are here that our files use.
 */
import { readXml, type XmlElement } from '../../../../src/exchange/formats/xml.ts';

const GEXF = 'http://gexf.net/1.3';
const VIZ = `${GEXF}/viz`;

const any = /^/;
const float = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const direction = /^(directed|undirected|mutual)$/;
const valueType =
  /^(integer|long|double|float|boolean|bigdecimal|biginteger|byte|char|short|string|anyURI|list(string|boolean|integer|long|float|double|byte|short|bigdecimal|biginteger|char))$/;

interface Rule {
  readonly namespace?: string;
  readonly needs?: Readonly<Record<string, RegExp>>;
  readonly may?: Readonly<Record<string, RegExp>>;
  /** In any order and once each, but for those in `many`; `graph` and `gexf` have them in this order. */
  readonly inside?: readonly string[];
  readonly many?: readonly string[];
  readonly inOrder?: readonly string[];
  readonly hasText?: boolean;
}

const RULES: Readonly<Record<string, Rule>> = {
  gexf: {
    needs: { version: /^1\.3$/ },
    may: { variant: any },
    inside: ['meta', 'graph'],
    inOrder: ['graph'],
  },
  meta: {
    may: { lastmodifieddate: /^\d{4}-\d\d-\d\d$/ },
    inside: ['creator', 'keywords', 'description'],
  },
  creator: { hasText: true },
  keywords: { hasText: true },
  description: { hasText: true },
  graph: {
    may: {
      defaultedgetype: direction,
      idtype: /^(integer|string)$/,
      mode: /^(static|dynamic|slice)$/,
      timeformat: /^(integer|double|date|dateTime)$/,
    },
    inside: ['attributes', 'nodes', 'edges'],
    many: ['attributes'],
    inOrder: ['nodes', 'edges'],
  },
  attributes: { needs: { class: /^(node|edge)$/ }, inside: ['attribute'], many: ['attribute'] },
  attribute: {
    needs: { id: any, title: any, type: valueType },
    inside: ['default', 'options'],
  },
  default: { hasText: true },
  options: { hasText: true },
  nodes: { may: { count: /^\d+$/ }, inside: ['node'], many: ['node'] },
  edges: { may: { count: /^\d+$/ }, inside: ['edge'], many: ['edge'] },
  node: { needs: { id: any }, may: { label: any, pid: any }, inside: ['attvalues', 'position'] },
  edge: {
    needs: { source: any, target: any },
    may: { id: any, type: direction, label: any, weight: float, kind: any },
    inside: ['attvalues'],
  },
  attvalues: { inside: ['attvalue'], many: ['attvalue'] },
  attvalue: { needs: { for: any, value: any } },
  position: { namespace: VIZ, needs: { x: float, y: float }, may: { z: float } },
};

/** All breaches of the schema in a file, each with its line; empty where it is valid. */
export function breachesOf(text: string): string[] {
  const found: string[] = [];
  const stack: { readonly name: string; readonly inside: string[] }[] = [];
  const problem = readXml(text, 'a.gexf', 'gexf', {
    open: (element) => {
      found.push(...breachesIn(element).map((breach) => `${element.line}: ${breach}`));
      const outer = stack.at(-1);
      const { inside = ['gexf'], many = [] } = (outer && RULES[outer.name]) ?? {};
      if (outer && !inside.includes(element.name))
        found.push(`${element.line}: ${element.name} in ${outer.name}`);
      if (outer?.inside.includes(element.name) && !many.includes(element.name))
        found.push(`${element.line}: ${element.name} twice`);
      outer?.inside.push(element.name);
      stack.push({ name: element.name, inside: [] });
      return null;
    },
    close: ({ name, line }, words) => {
      const { hasText, inOrder = [], inside: order = [] } = RULES[name] ?? {};
      const { inside = [] } = stack.pop() ?? {};
      if (!hasText && words.trim() !== '') found.push(`${line}: words in ${name}`);
      for (const needed of inOrder)
        if (!inside.includes(needed)) found.push(`${line}: ${name} without ${needed}`);
      const places = inside.map((one) => order.indexOf(one));
      if (inOrder.length > 0 && places.some((at, i) => at < (places[i - 1] ?? 0)))
        found.push(`${line}: order of ${name}`);
    },
  });
  return problem ? [...found, JSON.stringify(problem)] : found;
}

function breachesIn({ name, namespace, attributes }: XmlElement): string[] {
  const rule = RULES[name];
  if (!rule) return [`${name} is no element`];
  const allowed = { ...rule.needs, ...rule.may };
  return [
    ...(namespace === (rule.namespace ?? GEXF) ? [] : [`${name} in namespace ${namespace}`]),
    ...Object.keys(rule.needs ?? {})
      .filter((key) => !attributes.has(key))
      .map((key) => `${name} without ${key}`),
    ...[...attributes].flatMap(([key, value]) =>
      allowed[key]?.test(value) ? [] : [`${key}="${value}" of ${name}`],
    ),
  ];
}
