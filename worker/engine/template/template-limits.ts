/** Characters. */
export const SOURCE_MOST = 256 * 1024;
/** Of blocks in blocks, of parentheses in parentheses, and of partials that print partials. */
export const NESTING_MOST = 50;
export const TAGS_MOST = 5000;
export const STEPS_MOST = 200_000;
export const OUTPUT_MOST = 2 * 1024 * 1024;
/** Of one text or list that a helper makes. */
export const VALUE_MOST = 4 * 1024 * 1024;
/** Of lists in lists, when a value is printed as JSON. */
export const VALUE_DEPTH_MOST = 500;
