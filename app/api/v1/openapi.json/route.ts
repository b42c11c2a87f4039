import { openApi } from '@/lib/server/http/openapi';

export const GET = () => Response.json(openApi());
