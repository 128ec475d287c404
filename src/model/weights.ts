// Weights of named features, looked up by template and values without writing the name of the feature out.

import { sigmoid } from "./logistic.js";

/** Takes features: a template and up to three values, which stand for the name "template=a|b|c". */
export interface FeatureSink {
  add(template: string, a: string, b?: string, c?: string): void;
}

interface Node {
  weight: number;
  readonly next: Map<string, Node>;
}

/** Weights by template and values. */
export class Weights {
  /** The weight that every sum starts from. */
  readonly bias: number;
  private readonly root: Node = { weight: 0, next: new Map() };
  /** The template last seen at each place of a sum, and its node: claims name their features in much the same order. */
  private readonly templates: string[] = [];
  private readonly nodes: (Node | undefined)[] = [];

  /** @param named weights by name, as files hold them */
  constructor(named: ReadonlyMap<string, number>) {
    for (const [name, weight] of named) {
      const equals = name.indexOf("=");
      const path = equals < 0 ? [name] : [name.slice(0, equals), ...name.slice(equals + 1).split("|")];
      let node = this.root;
      for (const part of path) {
        let below = node.next.get(part);
        if (below === undefined) {
          below = { weight: 0, next: new Map() };
          node.next.set(part, below);
        }
        node = below;
      }
      node.weight = weight;
    }
    this.bias = this.root.next.get("bias")?.weight ?? 0;
  }

  /** The weight of the feature at a place of a sum; 0 for one that is not there. */
  of(place: number, template: string, a: string, b?: string, c?: string): number {
    if (this.templates[place] !== template) {
      this.templates[place] = template;
      this.nodes[place] = this.root.next.get(template);
    }
    let node = this.nodes[place]?.next.get(a);
    if (node !== undefined && b !== undefined) node = node.next.get(b);
    if (node !== undefined && c !== undefined) node = node.next.get(c);
    return node === undefined ? 0 : node.weight;
  }
}

/** Adds the weights of the features it takes. */
export class WeightSum implements FeatureSink {
  private place = 0;

  /** @param weights where to look; @param total where to start: the feature "bias" is always there */
  constructor(
    private readonly weights: Weights,
    public total: number = weights.bias,
  ) {}

  add(template: string, a: string, b?: string, c?: string): void {
    this.total += this.weights.of(this.place++, template, a, b, c);
  }

  /** The sum as a probability. */
  probability(): number {
    return sigmoid(this.total);
  }
}

/** What the features of a few closed values come to, added up once for each combination of the values that turns up. */
export class FeatureGrid<Looks> {
  private readonly sums: Float64Array;

  /** @param size how many combinations there are; @param addFeatures names the features of one */
  constructor(
    private readonly weights: Weights,
    size: number,
    private readonly addFeatures: (looks: Looks, sink: FeatureSink) => void,
  ) {
    this.sums = new Float64Array(size).fill(Number.NaN);
  }

  /** The sum for the looks whose values make this place of the grid. */
  at(place: number, looks: Looks): number {
    const known = this.sums[place];
    if (!Number.isNaN(known)) return known;
    const sum = new WeightSum(this.weights, 0);
    this.addFeatures(looks, sum);
    this.sums[place] = sum.total;
    return sum.total;
  }
}

/** Writes out the names of the features it takes: what training counts. */
export class FeatureNames implements FeatureSink {
  readonly names: string[] = ["bias"];

  add(template: string, a: string, b?: string, c?: string): void {
    this.names.push(`${template}=${[a, b, c].filter((value) => value !== undefined).join("|")}`);
  }
}
