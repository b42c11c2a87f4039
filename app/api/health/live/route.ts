/** This process runs. */
export const GET = () => Response.json({ status: 'live' }, { headers: { 'cache-control': 'no-store' } });
