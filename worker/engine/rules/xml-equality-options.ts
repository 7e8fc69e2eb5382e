import {
  EXEMPTIONS,
  type Exemption,
  NAMESPACE_AWARENESS,
  ORDERS,
  type XmlEqualityOptions,
} from '../xml/xml-equality-options';
import type { OperatorScope } from './operator';

/** The options beside `equals_xml`; null when one of them was reported. */
export function xmlEqualityOptions({
  options,
  compilation,
  pointer,
}: OperatorScope): XmlEqualityOptions | null {
  const order = ORDERS.find((known) => known === (options.order ?? 'same_name'));
  const awareness = NAMESPACE_AWARENESS.find((known) => known === (options.namespace_awareness ?? 'strict'));
  if (order === undefined)
    return compilation.reportUnknown(pointer, 'an order of elements', String(options.order), ORDERS);
  if (awareness === undefined)
    return compilation.reportUnknown(
      pointer,
      'an awareness of namespaces',
      String(options.namespace_awareness),
      NAMESPACE_AWARENESS,
    );
  const exempted = new Set<Exemption>();
  for (const name of Array.isArray(options.exempted) ? options.exempted : []) {
    const known = EXEMPTIONS.find((each) => each === name);
    if (known === undefined)
      return compilation.reportUnknown(
        pointer,
        'a comparison that can be exempted',
        String(name),
        EXEMPTIONS,
      );
    exempted.add(known);
  }
  return {
    order,
    awareness,
    exempted,
    placeholders:
      options.placeholders === true
        ? {
            open: typeof options.placeholder_open === 'string' ? options.placeholder_open : '${',
            close: typeof options.placeholder_close === 'string' ? options.placeholder_close : '}',
          }
        : null,
  };
}
