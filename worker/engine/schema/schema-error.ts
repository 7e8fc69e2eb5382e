export type SchemaError = {
  /** JSON Pointer into the value that was checked. */
  pointer: string;
  keyword: string;
  /** JSON Pointer of the keyword in the schema; after an address and "#" when it is another document's. */
  schemaPointer: string;
  /** A sentence that says what would be right. */
  message: string;
  expected?: string;
  actual?: string;
};
