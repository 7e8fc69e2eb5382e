/** What a row of the memory can hold beside everything else. */
export const MOST_BODY_BYTES = 1024 * 1024;
