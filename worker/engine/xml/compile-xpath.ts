import { evaluateXPath } from './evaluate-xpath';
import { readXPath } from './read-xpath';
import { writeXml } from './write-xml';
import { stringValue, type XmlDocument } from './xml-node';
import { XPathLimit, XPathRun } from './xpath-run';
import { XPathTrouble } from './xpath-syntax';

/** What an XPath found: a node as text and as source, or the text of a value. */
export type XmlFound = { text: string; xml: string };

export type XPath = {
  /** Nothing for `false`, and where the limits of the work are reached. Never throws. */
  find(document: XmlDocument): XmlFound[];
};

export type XPathResult = ({ ok: true } & XPath) | { ok: false; reason: string; offset: number };

const XPATH_LENGTH_MOST = 2000;
const XPATH_RESULTS_MOST = 10_000;

/**
 * XPath 1.0. A name without a prefix is meant in every namespace, and a prefix without an entry in `namespaces` as the
 * document uses it: people who write rules seldom know the addresses.
 */
export function compileXPath(
  source: string,
  namespaces: ReadonlyMap<string, string> = new Map(),
): XPathResult {
  if (source.length > XPATH_LENGTH_MOST)
    return {
      ok: false,
      reason: `An XPath has at most ${XPATH_LENGTH_MOST} characters.`,
      offset: XPATH_LENGTH_MOST,
    };
  try {
    const expression = readXPath(source);
    return { ok: true, find: (document) => find(expression, document, namespaces) };
  } catch (error) {
    if (error instanceof XPathTrouble) return { ok: false, reason: error.message, offset: error.offset };
    throw error;
  }
}

function find(
  expression: ReturnType<typeof readXPath>,
  document: XmlDocument,
  namespaces: ReadonlyMap<string, string>,
): XmlFound[] {
  try {
    const run = new XPathRun(namespaces);
    const value = evaluateXPath(expression, { node: document, position: 1, size: 1, run });
    if (!Array.isArray(value)) return value === false ? [] : [{ text: String(value), xml: String(value) }];
    return value.slice(0, XPATH_RESULTS_MOST).map((node) => {
      let xml: string | null = null;
      return {
        text: stringValue(node),
        get xml() {
          xml ??= writeXml(node);
          return xml;
        },
      };
    });
  } catch (error) {
    if (error instanceof XPathLimit) return [];
    throw error;
  }
}
