import sharp from 'sharp';

export type Picture = { name: string; width: number; height: number; bytes: Uint8Array<ArrayBuffer> };

const QUALITY = 88;

/** Like a photograph: smooth parts, fine ones, and the grain of a sensor; the same each time. */
export async function photograph(width: number, height: number): Promise<Picture> {
  const pixels = Buffer.alloc(width * height * 3);
  let state = 1;
  const grain = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 24) / 20;
  };
  let at = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [across, down] = [x / width, y / height];
      const texture = across + down > 1 ? 30 * Math.sin(x / 3) * Math.sin(y / 4) : 0;
      pixels[at++] = 120 + 90 * Math.sin(5 * across + 2 * down) + texture + grain();
      pixels[at++] = 110 + 80 * Math.sin(3 * across - 6 * down) + texture + grain();
      pixels[at++] = 100 + 70 * Math.cos(9 * across * down) + texture + grain();
    }
  }
  const encoded = sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg({ quality: QUALITY });
  const bytes = new Uint8Array(await encoded.toBuffer());
  return { name: `${width}x${height}.jpg`, width, height, bytes };
}
