import { convertV4MiniflareOptions, Miniflare } from 'miniflare';

const port = Number(process.argv[2]);

const server = new Miniflare(
  convertV4MiniflareOptions({
    workers: [
      {
        name: 'raw',
        modules: true,
        compatibilityDate: '2026-08-01',
        script: `export default { fetch() { return new Response('hello'); } };`,
        unsafeDirectSockets: [{ host: '127.0.0.1', port }],
      },
    ],
  }),
);
await server.ready;

process.once('SIGTERM', async () => {
  await server.dispose();
  process.exit(0);
});
