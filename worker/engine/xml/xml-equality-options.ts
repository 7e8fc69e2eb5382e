/** Which differences do not count; the names are those of the comparisons that WireMock users know. */
export const EXEMPTIONS = [
  'element_tag_name',
  'schema_location',
  'no_namespace_schema_location',
  'node_type',
  'namespace_prefix',
  'namespace_uri',
  'text_value',
  'processing_instruction_target',
  'processing_instruction_data',
  'element_num_attributes',
  'attr_value',
  'child_nodelist_length',
  'child_lookup',
  'attr_name_lookup',
] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

/** `same_name`: elements of different names may come in any order. `any`: all may. `strict`: none may. */
export const ORDERS = ['same_name', 'any', 'strict'] as const;
export type Order = (typeof ORDERS)[number];

/** `strict`: addresses count. `legacy`: of elements only. `none`: only local names count. */
export const NAMESPACE_AWARENESS = ['strict', 'legacy', 'none'] as const;
export type NamespaceAwareness = (typeof NAMESPACE_AWARENESS)[number];

export type XmlEqualityOptions = {
  order: Order;
  awareness: NamespaceAwareness;
  exempted: ReadonlySet<Exemption>;
  /** Patterns of what stands around the placeholders; null when there are none. */
  placeholders: { open: string; close: string } | null;
};
