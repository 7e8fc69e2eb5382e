import { stringValue, type XmlNode } from './xml-node';

export type XPathValue = string | number | boolean | XmlNode[];

export type XPathContext = {
  node: XmlNode;
  position: number;
  size: number;
  run: XPathRun;
};

const XPATH_STEPS_MOST = 500_000;
/** One step pays for that many characters. */
const CHARACTERS = 64;

export class XPathLimit extends Error {}

/** One evaluation, with the work that it may still do. */
export class XPathRun {
  readonly namespaces: ReadonlyMap<string, string>;
  private left = XPATH_STEPS_MOST;

  constructor(namespaces: ReadonlyMap<string, string>) {
    this.namespaces = namespaces;
  }

  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new XPathLimit('This XPath asks for too much work.');
  }

  textOf(node: XmlNode): string {
    const text = stringValue(node);
    this.spend(1 + Math.ceil(text.length / CHARACTERS));
    return text;
  }
}

export function toText(value: XPathValue, run: XPathRun): string {
  if (Array.isArray(value)) return value[0] === undefined ? '' : run.textOf(value[0]);
  if (typeof value === 'string') return value;
  run.spend(1);
  return Object.is(value, -0) ? '0' : String(value);
}

export function toNumber(value: XPathValue, run: XPathRun): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = toText(value, run).trim();
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

export function toBoolean(value: XPathValue): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  return typeof value === 'string' ? value !== '' : value;
}
