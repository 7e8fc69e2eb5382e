import { mkdir, writeFile } from 'node:fs/promises';
import { inProject } from '../project.ts';
import { animatedPng } from './animated-png.ts';
import { drawn, orientedJpeg } from './pictures.ts';

/** Committed, for the tests run where nothing can write images. Run this file to make them anew. */
const FOLDER = inProject('worker/engine/images/fixtures');

const still = await drawn().png({ palette: false }).toBuffer();

const PICTURES: Record<string, Promise<Buffer> | Buffer> = {
  'jpeg baseline': drawn().jpeg({ quality: 90 }).toBuffer(),
  'jpeg progressive': drawn().jpeg({ quality: 90, progressive: true }).toBuffer(),
  'jpeg grey': drawn().greyscale().jpeg({ quality: 90 }).toBuffer(),
  'jpeg cmyk': drawn().toColourspace('cmyk').jpeg({ quality: 90 }).toBuffer(),
  'jpeg profile': drawn().withIccProfile('p3').jpeg({ quality: 90 }).toBuffer(),
  'jpeg orientation 1': orientedJpeg(1),
  'jpeg orientation 2': orientedJpeg(2),
  'jpeg orientation 3': orientedJpeg(3),
  'jpeg orientation 4': orientedJpeg(4),
  'jpeg orientation 5': orientedJpeg(5),
  'jpeg orientation 6': orientedJpeg(6),
  'jpeg orientation 7': orientedJpeg(7),
  'jpeg orientation 8': orientedJpeg(8),
  'png colour': still,
  'png alpha': drawn({ alpha: 0.5 }).png().toBuffer(),
  'png palette': drawn().png({ palette: true }).toBuffer(),
  'png palette alpha': drawn({ alpha: 0.5 }).png({ palette: true }).toBuffer(),
  'png interlaced': drawn().png({ progressive: true }).toBuffer(),
  'png deep': drawn().toColourspace('rgb16').png().toBuffer(),
  'png grey': drawn().greyscale().toColourspace('b-w').png().toBuffer(),
  'png oriented': drawn().withMetadata({ orientation: 6 }).png().toBuffer(),
  'png animated': animatedPng(still, 3),
  'webp lossy': drawn().webp({ quality: 90 }).toBuffer(),
  'webp lossless': drawn().webp({ lossless: true }).toBuffer(),
  'webp alpha': drawn({ alpha: 0.5 }).webp({ quality: 90 }).toBuffer(),
  'webp oriented': drawn().withMetadata({ orientation: 8 }).webp({ quality: 90 }).toBuffer(),
  'webp animated': drawn({ frames: 3, alpha: 0.5 })
    .webp({ quality: 90, loop: 0, delay: [100, 100, 100] })
    .toBuffer(),
  'gif still': drawn().gif().toBuffer(),
  'gif transparent': drawn({ alpha: 0 }).gif().toBuffer(),
  'gif animated': drawn({ frames: 3 })
    .gif({ delay: [100, 100, 100] })
    .toBuffer(),
  'gif interlaced': drawn().gif({ progressive: true }).toBuffer(),
};

const lines: string[] = [];
for (const [name, bytes] of Object.entries(PICTURES)) {
  lines.push(`  '${name}': '${(await bytes).toString('base64')}',`);
}
await mkdir(FOLDER, { recursive: true });
await writeFile(
  `${FOLDER}/pictures.ts`,
  `/** Made by scripts/image-fixtures/make.ts, in base64. Each is 24 by 16 pixels: red and green above blue and white. */
export const PICTURES = {
${lines.join('\n')}
};
`,
);
