/** The name that a script has in its own stack traces. */
export const FILE_NAME = 'script.js';
