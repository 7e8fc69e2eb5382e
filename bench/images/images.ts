import type { Options } from '../arguments.ts';
import { reasonOf } from '../compare.ts';
import { saveResults } from '../report/save.ts';
import { type ImageRacer, lineUpImages, runCrowd, runImageRound } from './image-racer.ts';
import { type ImageMeasured, imagesTable } from './images-table.ts';
import { photograph } from './picture.ts';
import { sharpImages } from './sharp-images.ts';
import { understudyImages } from './understudy-images.ts';

const SERVERS = [understudyImages, sharpImages];

const FULL = { batch: 60, crowd: 20, width: 4000 };
const QUICK = { batch: 4, crowd: 2, width: 1200 };

/** Uploads until their variants are there, round after round in turn; then the memory while many run at once. */
export async function compareImages({ only, rounds, connections, isQuick }: Options, folder: string) {
  const { batch: count, crowd, width } = isQuick ? QUICK : FULL;
  const small = await photograph(500, 500);
  const twelve = await photograph(width, (width * 3) / 4);
  console.log(
    `${rounds} rounds of ${count} uploads (JPEG, 500 × 500, ${small.bytes.length} bytes), ${connections} at once; then ${crowd} at once, and ${crowd} of ${twelve.name}, ${twelve.bytes.length} bytes`,
  );
  const batch = { count, atOnce: connections };
  const racers: ImageRacer[] = [];
  const measured: ImageMeasured[] = [];
  const failures: string[] = [];
  try {
    for (const server of SERVERS.filter(({ name }) => only?.includes(name) ?? true)) {
      racers.push(await lineUpImages(server, { folder, picture: small, warmUp: batch }));
      console.log(`  ${server.name}: answers rightly, warm`);
    }
    for (let round = 1; round <= rounds; round++) {
      console.log(`  round ${round} of ${rounds}`);
      for (const racer of racers) await runImageRound(racer, small, batch);
    }
    for (const racer of racers) {
      const { name, bytesBefore } = racer;
      const both = {
        small: await runCrowd(racer, small, crowd),
        large: await runCrowd(racer, twelve, crowd),
      };
      measured.push({ name, bytesBefore, rounds: racer.rounds, ...both });
    }
    console.log(`\n${imagesTable(measured)}`);
  } catch (error) {
    failures.push(reasonOf(error));
    console.error(`FAILED: ${reasonOf(error)}`);
  } finally {
    for (const { server } of racers) await server.end();
  }
  console.log(`\n${saveResults('images', { measured, failures })}`);
  return failures.length === 0;
}
