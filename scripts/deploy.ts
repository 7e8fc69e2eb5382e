import { buildDashboard } from './build-dashboard.ts';
import { buildWorker } from './build-worker.ts';
import { expectBundleFits, kib, measureBundle } from './bundle-weight.ts';
import { runCommand } from './failure.ts';
import { inProject } from './project.ts';
import { measureStartup } from './startup-cpu.ts';
import { runWrangler } from './wrangler-command.ts';

const isDryRun = process.argv.includes('--dry-run');
const upload = inProject('dist/upload');

await runCommand(async () => {
  await Promise.all([buildWorker(), buildDashboard()]);
  runWrangler('deploy', '--dry-run', '--outdir', upload);
  const size = await measureBundle(upload);
  const startup = measureStartup();
  console.log(`
  Loads at start    ${kib(size.start)} gzipped, ${size.start.modules} modules   (at most 1024 KiB)
  Whole upload      ${kib(size.whole)} gzipped, ${size.whole.modules} modules   (at most 3072 KiB)
  Start-up          ${startup} of CPU in workerd here   (Cloudflare allows 1000 ms)
`);
  expectBundleFits(size);
  if (isDryRun) return;
  runWrangler('d1', 'migrations', 'apply', 'understudy', '--remote');
  runWrangler('deploy');
});
