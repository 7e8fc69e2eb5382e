const encoder = new TextEncoder();

/** A name as it is, as forms percent-encode it, and as JSON that keeps to ASCII writes it. */
export function spellings(name: string): string[] {
  const percent = encodeURIComponent(new TextDecoder().decode(encoder.encode(name)));
  const inForm = percent.replaceAll('%20', '+');
  const ascii = name.replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [...new Set([name, percent, inForm, ascii])];
}

/** A character for each of its bytes. */
export function binaryName(name: string): string {
  return String.fromCharCode(...encoder.encode(name));
}
