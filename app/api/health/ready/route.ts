import { connection } from 'next/server';
import { isReady } from '@/lib/server/database/readiness';

/** This process can work: its database answers and has every migration that this release ships. */
export const GET = async () => {
  await connection();
  const ready = await isReady();
  return Response.json(
    { status: ready ? 'ready' : 'not-ready' },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
};
