import type { XmlDocument } from './xml-node';
import { XmlReader, XmlTrouble } from './xml-reader';

export type ParsedXml = { ok: true; document: XmlDocument } | { ok: false; reason: string };

const XML_LENGTH_MOST = 1024 * 1024;

/**
 * Well-formed XML with namespaces. There is no validation, and a document type may not define anything: entities that
 * refer to each other are how small documents become huge ones.
 */
export function parseXml(text: string): ParsedXml {
  if (text.length > XML_LENGTH_MOST)
    return { ok: false, reason: `It is longer than ${XML_LENGTH_MOST} characters.` };
  try {
    return { ok: true, document: new XmlReader(text).read() };
  } catch (error) {
    if (error instanceof XmlTrouble) return { ok: false, reason: error.message };
    throw error;
  }
}
