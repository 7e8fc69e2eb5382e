const MIB = 1024 * 1024;
/** A decoder of 12 megapixel pictures is kept, and what has grown further is let go. */
const KEPT_DECODER = 64 * MIB;
/** All of Emscripten's memories begin with 16 MiB, of which nearly nothing is used. */
const KEPT_ENCODER = 24 * MIB;

type WithMemory = { memory: WebAssembly.Memory };

/** Names a codec that is kept: there is one decoder at a time, and an encoder for each format. */
export type CodecKind<Codec extends WithMemory> = {
  role: 'decoder' | 'encoder';
  format: string;
  open(): Codec | Promise<Codec>;
};

const kept = new Map<string, { format: string; codec: WithMemory }>();

/**
 * Lends a codec to the work, and keeps it for the next. A memory of WebAssembly can only grow, and one that is let go
 * stays until the collector comes, which lets several pile up: the same one again is less than a new one each time. What
 * fails is never used again, for a trap may leave it in any state.
 */
export async function borrowing<Codec extends WithMemory, Result>(
  kind: CodecKind<Codec>,
  work: (codec: Codec) => Result,
): Promise<Result> {
  const codec = taken(kind) ?? (await kind.open());
  const result = work(codec);
  const most = kind.role === 'decoder' ? KEPT_DECODER : KEPT_ENCODER;
  if (codec.memory.buffer.byteLength <= most) kept.set(placeOf(kind), { format: kind.format, codec });
  return result;
}

/** Before something large: what is kept for later would take the room that it needs now. */
export function letGoOfCodecs(): void {
  kept.clear();
}

function placeOf<Codec extends WithMemory>({ role, format }: CodecKind<Codec>): string {
  return role === 'decoder' ? role : `${role} ${format}`;
}

function taken<Codec extends WithMemory>(kind: CodecKind<Codec>): Codec | null {
  const place = placeOf(kind);
  const found = kept.get(place);
  kept.delete(place);
  // Only what `open` of this kind has made is ever put there under its format.
  return found?.format === kind.format ? (found.codec as Codec) : null;
}
