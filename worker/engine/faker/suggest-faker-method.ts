import { nearestName } from '../nearest-name';
import { fakerNames } from './faker-methods';

/** The method that was probably meant: of the same name in another module, or of a name like it. `others` are known besides faker's own. */
export function suggestFakerMethod(path: string, others: readonly string[] = []): string | null {
  const wanted = path.replace(/^faker?\./i, '');
  const names = fakerNames();
  const method = wanted.split('.').at(-1) ?? '';
  const sameMethod = names.find((name) => methodOf(name).toLowerCase() === method.toLowerCase());
  const near = sameMethod ?? nearestName(wanted, [...names, ...others]);
  if (near !== null) return near;
  // person.fulName of another module: the method alone may be near.
  const byMethod = nearestName(method, new Set(names.map(methodOf)));
  return names.find((name) => byMethod !== null && methodOf(name) === byMethod) ?? null;
}

function methodOf(name: string): string {
  return name.split('.')[1] ?? '';
}
