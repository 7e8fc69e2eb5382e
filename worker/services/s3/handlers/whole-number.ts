import { S3Error } from '../../../engine/s3/s3-error';

const HIGHEST = 2_147_483_647;

type Bounds = { least: number; most: number; byDefault: number };

/** A parameter such as max-keys: more than S3 gives is cut to that. */
export function wholeNumber(
  query: ReadonlyMap<string, string>,
  name: string,
  { least, most, byDefault }: Bounds,
): number {
  const text = query.get(name) ?? '';
  if (text === '') return byDefault;
  const number = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(number) || number > HIGHEST)
    throw refused(name, text, `Provided ${name} not an integer or within integer range`);
  if (number < least)
    throw refused(name, text, `Argument ${name} must be an integer between ${least} and ${HIGHEST}`);
  return Math.min(number, most);
}

function refused(name: string, value: string, message: string): S3Error {
  return new S3Error('InvalidArgument', { message, details: { ArgumentName: name, ArgumentValue: value } });
}
