import { startEmbedded } from '@/lib/server/database/embedded-server';

/** Run as a process of its own, to be killed: starts a server on the given directory and stays. */
const server = await startEmbedded({ dataDir: process.argv[2] ?? '' });
process.stdout.write(`${server.url}\n`);
setInterval(() => undefined, 60_000);
