import { serveServiceWorker } from '@/lib/offline/serve-worker';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => serveServiceWorker(request);
