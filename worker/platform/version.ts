declare const __VERSION__: string | undefined;

/** The product's version; the bundler puts it in from package.json. */
export const VERSION = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-test';
