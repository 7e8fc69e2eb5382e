/**
 * Sets globals for as long as the work lasts, which may not wait for anything, and puts back what was there. The codecs
 * were made for browsers: they ask for `ImageData`, and leave one behind, with a `location`, where there is none.
 */
export function lendGlobals<Result>(globals: Record<string, unknown>, work: () => Result): Result {
  const before = Object.keys(globals).map((name) => ({
    name,
    descriptor: Object.getOwnPropertyDescriptor(globalThis, name),
  }));
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return work();
  } finally {
    for (const { name, descriptor } of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
