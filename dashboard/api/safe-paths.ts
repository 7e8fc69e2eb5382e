/**
 * hc writes path parameters into the address as they are. Here each is encoded, so that an id out of the address bar
 * can never lead a request to another route.
 */
export function withSafePaths<Client extends object>(client: Client): Client {
  return new Proxy(client, {
    get(target, name) {
      const next: unknown = Reflect.get(target, name);
      return typeof next === 'function' ? withSafePaths(next) : next;
    },
    apply(target, self, [input, ...options]) {
      if (typeof target !== 'function') throw new TypeError('Only a route can be called.');
      return Reflect.apply(target, self, [withEncodedParams(input), ...options]);
    },
  });
}

function withEncodedParams(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('param' in input)) return input;
  const params = Object.entries(input.param ?? {});
  return { ...input, param: Object.fromEntries(params.map(([name, value]) => [name, pathPart(value)])) };
}

/** Browsers resolve the dots even when they are encoded, and hc leaves an empty part out. */
function pathPart(value: unknown): string {
  const part = String(value);
  if (part === '' || part === '.' || part === '..')
    throw new TypeError(`"${part}" cannot be part of a path.`);
  return encodeURIComponent(part);
}
