export type RunningHash = {
  write(bytes: Uint8Array): Promise<void>;
  digest(): Promise<ArrayBuffer>;
};

export function startHash(algorithm: 'MD5' | 'SHA-1' | 'SHA-256'): RunningHash {
  const stream = new crypto.DigestStream(algorithm);
  const writer = stream.getWriter();
  return {
    write: (bytes) => writer.write(bytes),
    async digest() {
      await writer.close();
      return stream.digest;
    },
  };
}
