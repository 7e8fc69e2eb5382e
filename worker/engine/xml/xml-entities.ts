type Decoded = { ok: true; text: string } | { ok: false; reason: string };

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

export function decodeEntities(raw: string): Decoded {
  let unknown: string | null = null;
  const text = raw.replaceAll(/&([^;&\s]{0,40});?/g, (whole, name: string) => {
    const known = whole.endsWith(';') ? (NAMED.get(name) ?? numbered(name)) : null;
    if (known === null) unknown ??= whole;
    return known ?? whole;
  });
  if (unknown === null) return { ok: true, text };
  return { ok: false, reason: `"${unknown}" is not a known entity: write a plain "&" as "&amp;".` };
}

function numbered(name: string): string | null {
  const hex = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const digits = /^#(\d{1,7})$/.exec(name)?.[1];
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

export function encodeEntities(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
