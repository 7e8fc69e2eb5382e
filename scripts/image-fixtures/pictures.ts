import sharp, { type Sharp } from 'sharp';

const WIDTH = 24;
const HEIGHT = 16;

type Rgb = [number, number, number];

const RED: Rgb = [230, 20, 20];
const GREEN: Rgb = [20, 200, 20];
const BLUE: Rgb = [20, 20, 230];
const WHITE: Rgb = [255, 255, 255];

/** Four quarters in colours of their own, so that each turn shows. `alpha` is that of the white one. */
export function drawn({ alpha = 1, frames = 1 } = {}): Sharp {
  const channels = alpha === 1 ? 3 : 4;
  const pixels: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    for (let y = 0; y < HEIGHT; y++)
      for (let x = 0; x < WIDTH; x++) pixels.push(...pixelAt(x, y, channels, alpha, frame));
  }
  const raw = {
    width: WIDTH,
    height: HEIGHT * frames,
    channels,
    ...(frames > 1 ? { pageHeight: HEIGHT } : {}),
  } as const;
  return sharp(Buffer.from(pixels), { raw });
}

export function orientedJpeg(orientation: number): Promise<Buffer> {
  return drawn().withMetadata({ orientation }).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer();
}

function pixelAt(x: number, y: number, channels: 3 | 4, alpha: number, frame: number): number[] {
  const isRight = x >= WIDTH / 2;
  const isBelow = y >= HEIGHT / 2;
  const colour = isBelow ? (isRight ? WHITE : BLUE) : isRight ? GREEN : RED;
  // Later frames differ from the first, which is the one that is read.
  const shown = colour.map((channel) => (frame === 0 ? channel : Math.round((255 - channel) / frame)));
  return channels === 3 ? shown : [...shown, isBelow && isRight ? Math.round(alpha * 255) : 255];
}
