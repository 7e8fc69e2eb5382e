const BASE = 36;
const LEAST = 1;
const MOST = 26;
const LARGEST = 0x10ffff;

/** RFC 3492; undefined for what is no Punycode. */
export function decodePunycode(text: string): string | undefined {
  const delimiter = text.lastIndexOf('-');
  const output = Array.from(delimiter > 0 ? text.slice(0, delimiter) : '', (letter) => letter.charCodeAt(0));
  let position = 0;
  let point = 128;
  let bias = 72;
  for (let index = delimiter > 0 ? delimiter + 1 : 0; index < text.length; ) {
    const before = position;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(text.charCodeAt(index++));
      if (digit === undefined) return undefined;
      position += digit * weight;
      const threshold = Math.min(MOST, Math.max(LEAST, step - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (weight > LARGEST * BASE) return undefined;
    }
    const size = output.length + 1;
    bias = adapted(position - before, size, before === 0);
    point += Math.floor(position / size);
    position %= size;
    if (point > LARGEST) return undefined;
    output.splice(position++, 0, point);
  }
  return String.fromCodePoint(...output);
}

function digitOf(code: number): number | undefined {
  if (code >= 48 && code <= 57) return code - 22;
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26 ? letter : undefined;
}

function adapted(delta: number, size: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / size);
  let steps = 0;
  for (; rest > ((BASE - LEAST) * MOST) >> 1; steps += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return steps + Math.floor(((BASE - LEAST + 1) * rest) / (rest + 38));
}
