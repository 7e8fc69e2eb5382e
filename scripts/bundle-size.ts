import { buildWorker } from './build-worker.ts';
import { expectBundleFits, kib, measureBundle } from './bundle-weight.ts';
import { runCommand } from './failure.ts';

await runCommand(async () => {
  await buildWorker();
  const size = await measureBundle();
  console.log(`The bundle: ${kib(size.start)} gzipped at start, ${kib(size.whole)} in all`);
  expectBundleFits(size);
});
