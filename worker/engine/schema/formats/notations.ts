const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;
const RELATIVE = /^(?:0|[1-9]\d*)(?:#$|(?=\/)|$)/;
const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;
const VARIABLE =
  '(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(?::[1-9]\\d{0,3}|\\*)?';
const TEMPLATE = new RegExp(
  `^(?:[^\\u0000-\\u0020"'<>%\\\\^\`{|}]|%[0-9A-Fa-f]{2}|\\{[+#./;?&=,!@|]?${VARIABLE}(?:,${VARIABLE})*\\})*$`,
  'u',
);

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

export function isJsonPointer(text: string): boolean {
  return JSON_POINTER.test(text);
}

export function isRelativeJsonPointer(text: string): boolean {
  const steps = RELATIVE.exec(text);
  return steps !== null && (steps[0].endsWith('#') || isJsonPointer(text.slice(steps[0].length)));
}

/** RFC 6570. */
export function isUriTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}

export function isBase64(text: string): boolean {
  return BASE64.test(text);
}

/** What ECMA-262 reads with the `u` flag; a `pattern` may be more. */
export function isRegex(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
