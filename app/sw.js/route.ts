import { serveServiceWorker } from '@/lib/tablet/service-worker/serve-worker';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => serveServiceWorker(request);
