/** A request as an example of it is to be written down, in whatever language. Its texts are well-formed Unicode. */
export type SampleRequest = {
  /** In upper case. */
  method: string;
  /** Absolute and encoded: of printable ASCII alone. */
  url: SampleText;
  /** Each name once. */
  headers: readonly SampleHeader[];
  auth: SampleAuth | null;
  body: SampleBody | null;
  /** What a reader has to know, without a word of a tenant's. */
  notes: readonly string[];
};

export type SampleHeader = readonly [name: string, value: SampleText];

/** Stands in no example: it is read from an environment variable. */
export class Secret {
  /** As APIs write it, such as access_token. */
  readonly name: string;
  /** As shells write it, such as ACCESS_TOKEN. */
  readonly variable: string;

  constructor(name: string) {
    this.name = name;
    this.variable = variableNamed(name);
  }
}

function variableNamed(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[^A-Za-z0-9]+/g, '_');
  return /^[A-Za-z]/.test(words) ? words.toUpperCase() : `VALUE_${words.toUpperCase()}`;
}

/** Its parts in a row. */
export type SampleText = readonly (string | Secret)[];

export type SampleAuth = { user: Secret; password: Secret } & (
  | { kind: 'basic' }
  /** Signature Version 4, as S3 wants it. */
  | { kind: 'aws'; region: string }
);

export type SampleJson =
  | null
  | boolean
  | number
  | string
  | Secret
  | SampleJson[]
  | { [key: string]: SampleJson };

export type SampleBody =
  | { kind: 'json'; type: string; value: SampleJson }
  | { kind: 'text'; type: string; text: string }
  | { kind: 'form'; type: string; fields: readonly SampleField[] }
  | { kind: 'multipart'; fields: readonly (SampleField | SampleFile)[] }
  /** The bytes of a file that lies beside the program. */
  | { kind: 'file'; type: string; file: string };

export type SampleField = { name: string; value: SampleText };
export type SampleFile = { name: string; file: string };

export function textOnly(text: string): SampleText {
  return [text];
}

/** Null where a part of it is secret. */
export function plainText(text: SampleText): string | null {
  let joined = '';
  for (const part of text) {
    if (part instanceof Secret) return null;
    joined += part;
  }
  return joined;
}

export function isFile(field: SampleField | SampleFile): field is SampleFile {
  return 'file' in field;
}

/** Neither a list nor an object. */
export function isScalar(value: SampleJson): value is null | boolean | number | string | Secret {
  return value === null || typeof value !== 'object' || value instanceof Secret;
}

/** What is known of an address without its secrets. */
export function shownAddress(url: SampleText): string {
  return url.map((part) => (part instanceof Secret ? '' : part)).join('');
}

/** Each once, in the order in which they stand in it. */
export function secretsOf({ url, headers, auth, body }: SampleRequest): Secret[] {
  const found = [...url, ...headers.flatMap(([, value]) => value)];
  if (auth) found.push(auth.user, auth.password);
  if (body?.kind === 'json') found.push(...secretsIn(body.value));
  if (body?.kind === 'form' || body?.kind === 'multipart')
    found.push(...body.fields.flatMap((field) => (isFile(field) ? [] : field.value)));
  const byName = new Map(found.flatMap((part) => (part instanceof Secret ? [[part.name, part]] : [])));
  return [...byName.values()];
}

function secretsIn(value: SampleJson): Secret[] {
  if (value instanceof Secret) return [value];
  if (Array.isArray(value)) return value.flatMap(secretsIn);
  return isScalar(value) ? [] : Object.values(value).flatMap(secretsIn);
}
