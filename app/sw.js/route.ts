import { serveServiceWorker } from '@/lib/server/services/serve-worker';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => serveServiceWorker(request);
