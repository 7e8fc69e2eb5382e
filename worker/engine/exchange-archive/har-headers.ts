import type { HeaderList } from '../answer';
import type { HarField } from './har';

export function harHeaders(headers: HeaderList): HarField[] {
  return headers.map(([name, value]) => ({ name, value }));
}

export function valuesOf(headers: HeaderList, name: string): string[] {
  return headers.filter(([other]) => other.toLowerCase() === name).map(([, value]) => value);
}
