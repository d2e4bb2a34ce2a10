/** What a DOT file says: nodes and edges with their values, in the order of the file. */
import type { Fault } from '../../../network/problems.ts';
import { type DotToken, dotTokens } from './dot-tokens.ts';

export type DotValues = ReadonlyMap<string, string>;

interface DotNode {
  readonly values: Map<string, string>;
  readonly line: number;
}

interface DotEdge {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly values: DotValues;
  readonly line: number;
}

export interface DotContent {
  readonly id: string | undefined;
  /** Of the graph itself. */
  readonly values: Map<string, string>;
  readonly nodes: Map<string, DotNode>;
  readonly edges: DotEdge[];
}

type Parsed =
  | { readonly ok: true; readonly content: DotContent }
  | { readonly ok: false; readonly fault: Fault; readonly line: number };

/** A graph or subgraph that is open: what it gives to the nodes and edges that follow in it. */
interface Scope {
  readonly node: Map<string, string>;
  readonly edge: Map<string, string>;
  readonly label: { text: string | undefined };
  /** The nodes in it, which an edge to the subgraph leads to. */
  readonly members: Set<string>;
}

class Refusal extends Error {
  constructor(
    readonly fault: Fault,
    readonly line: number,
  ) {
    super(fault.code);
  }
}

const DEEPEST = 100;
/** One edge between two subgraphs is an edge for each pair of their nodes. */
const MOST_EDGES = 200_000;

/** Reads the first graph; the first fault ends it. */
export function parseDot(text: string): Parsed {
  try {
    return { ok: true, content: new Parser(text).graph() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, fault: error.fault, line: error.line };
  }
}

class Parser {
  private readonly tokens: Iterator<DotToken>;
  private ahead: DotToken | null;
  private line = 1;
  private readonly content: {
    id: string | undefined;
    values: Map<string, string>;
    nodes: Map<string, DotNode>;
    edges: DotEdge[];
  } = { id: undefined, values: new Map(), nodes: new Map(), edges: [] };

  constructor(text: string) {
    this.tokens = dotTokens(text);
    this.ahead = this.read();
  }

  graph(): DotContent {
    if (this.isWord('strict')) this.next();
    if (!this.isWord('graph') && !this.isWord('digraph')) this.refuse();
    this.next();
    if (this.ahead?.kind === 'id') this.content.id = this.next().text;
    const top = scopeIn(null);
    this.block(top, 0);
    return this.content;
  }

  private block(scope: Scope, depth: number): void {
    if (depth > DEEPEST) this.refuse();
    this.take('{');
    while (!this.isSign('}')) {
      if (this.isSign(';') || this.isSign(',')) this.next();
      else this.statement(scope, depth);
    }
    this.take('}');
  }

  private statement(scope: Scope, depth: number): void {
    for (const kind of ['graph', 'node', 'edge'] as const)
      if (this.isWord(kind)) {
        this.next();
        const values = this.lists();
        if (kind === 'graph') this.ofGraph(scope, values, depth);
        else for (const [name, value] of values) scope[kind].set(name, value);
        return;
      }
    const first = this.ahead;
    const { line } = this;
    let ends = this.end(scope, depth);
    if (this.isSign('=') && first?.kind === 'id') {
      this.next();
      if (this.ahead?.kind !== 'id') this.refuse();
      this.ofGraph(scope, new Map([[first.text, this.next().text]]), depth);
      return;
    }
    const pairs: { from: ReadonlySet<string>; to: ReadonlySet<string>; directed: boolean }[] = [];
    const isSubgraph = first?.kind !== 'id';
    for (const one of ends) this.node(one, scope, line);
    while (this.isSign('->') || this.isSign('--')) {
      const directed = this.next().text === '->';
      const to = this.end(scope, depth);
      for (const one of to) this.node(one, scope, line);
      pairs.push({ from: ends, to, directed });
      ends = to;
    }
    const values = this.isSign('[') ? this.lists() : new Map<string, string>();
    if (pairs.length === 0) {
      if (isSubgraph) return;
      for (const one of ends)
        for (const [name, value] of values) this.content.nodes.get(one)?.values.set(name, value);
      return;
    }
    const all = new Map([...scope.edge, ...values]);
    for (const { from, to, directed } of pairs)
      for (const source of from)
        for (const target of to) {
          if (this.content.edges.length >= MOST_EDGES) this.refuse();
          this.content.edges.push({ source, target, directed, values: all, line });
        }
  }

  /** A node, perhaps with its port, or a subgraph: the nodes that an edge leads to. */
  private end(scope: Scope, depth: number): ReadonlySet<string> {
    if (this.isWord('subgraph') || this.isSign('{')) {
      if (this.isWord('subgraph')) {
        this.next();
        if (this.ahead?.kind === 'id') this.next();
      }
      const inner = scopeIn(scope);
      this.block(inner, depth + 1);
      for (const one of inner.members) scope.members.add(one);
      return inner.members;
    }
    if (this.ahead?.kind !== 'id') this.refuse();
    const { text } = this.next();
    for (let ports = 0; ports < 2 && this.isSign(':'); ports++) {
      this.next();
      if (this.ahead?.kind !== 'id') this.refuse();
      this.next();
    }
    return new Set([text]);
  }

  private node(id: string, scope: Scope, line: number): void {
    scope.members.add(id);
    if (this.content.nodes.has(id)) return;
    const label = scope.label.text;
    const values = new Map(label === undefined ? scope.node : [...scope.node, ['subgraph', label]]);
    this.content.nodes.set(id, { values, line });
  }

  private ofGraph(scope: Scope, values: DotValues, depth: number): void {
    if (depth === 0) for (const [name, value] of values) this.content.values.set(name, value);
    else scope.label.text = values.get('label') ?? scope.label.text;
  }

  /** `[a=b, c=d][e=f]`; a name without a value is true. */
  private lists(): DotValues {
    const values = new Map<string, string>();
    while (this.isSign('[')) {
      this.next();
      while (!this.isSign(']')) {
        if (this.isSign(';') || this.isSign(',')) {
          this.next();
          continue;
        }
        if (this.ahead?.kind !== 'id') this.refuse();
        const name = this.next().text;
        if (!this.isSign('=')) {
          values.set(name, 'true');
          continue;
        }
        this.next();
        if (this.ahead?.kind !== 'id') this.refuse();
        values.set(name, this.next().text);
      }
      this.take(']');
    }
    return values;
  }

  private isSign(sign: string): boolean {
    return this.ahead?.kind === 'sign' && this.ahead.text === sign;
  }

  private isWord(word: string): boolean {
    return this.ahead?.kind === 'id' && this.ahead.isBare && this.ahead.text.toLowerCase() === word;
  }

  private take(sign: string): void {
    if (!this.isSign(sign)) this.refuse();
    this.next();
  }

  private next(): DotToken {
    const token = this.ahead ?? this.refuse();
    this.ahead = this.read();
    return token;
  }

  private read(): DotToken | null {
    const { value, done } = this.tokens.next();
    if (done) return null;
    this.line = value.line;
    return value;
  }

  private refuse(): never {
    if (!this.ahead) throw new Refusal({ code: 'text-cut-off', params: {} }, this.line);
    const found = this.ahead.text.slice(0, 40);
    throw new Refusal({ code: 'syntax-broken', params: { found } }, this.ahead.line);
  }
}

function scopeIn(outer: Scope | null): Scope {
  return {
    node: new Map(outer?.node),
    edge: new Map(outer?.edge),
    label: { text: undefined },
    members: new Set(),
  };
}
