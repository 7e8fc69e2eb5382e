import sharp, { type Sharp } from 'sharp';

/** Smooth and fine parts side by side, and some grain, the same each time: what a filter does to it shows. */
export function photograph(width: number, height: number, { seeThrough = false } = {}): Sharp {
  const channels = seeThrough ? 4 : 3;
  const pixels = Buffer.alloc(width * height * channels);
  let seed = 1;
  const grain = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 24) / 24;
  };
  let at = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fine = x > width / 2 ? 40 * Math.sin(x * 0.9) * Math.sin(y * 0.7) : 0;
      pixels[at++] = 110 + 80 * Math.sin(x / 37 + y / 91) + fine + grain();
      pixels[at++] = 110 + 80 * Math.sin(x / 57 - y / 31) + fine + grain();
      pixels[at++] = 110 + 80 * Math.cos((x * y * 30) / (width * height)) + fine + grain();
      if (seeThrough) pixels[at++] = 128 + 127 * Math.sin((x + y) / 60);
    }
  }
  return sharp(pixels, { raw: { width, height, channels } });
}
