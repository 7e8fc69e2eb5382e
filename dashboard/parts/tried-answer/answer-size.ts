type Body = { body: string; body_encoding: 'text' | 'base64' };

/** Bytes of a body as they went over the wire. */
export function answerSize({ body, body_encoding }: Body): number {
  if (body_encoding === 'text') return new TextEncoder().encode(body).byteLength;
  const padding = body.endsWith('==') ? 2 : Number(body.endsWith('='));
  return (body.length / 4) * 3 - padding;
}
