import { openApi } from '@/lib/platform/http/openapi';

export const GET = () => Response.json(openApi());
