import NextAuth from 'next-auth';
import { env } from '@/lib/platform/env';
import { authOptions } from '@/lib/staff/auth-options';

type Context = { params: Promise<{ nextauth: string[] }> };

const handler = (request: Request, context: Context) => {
  process.env.NEXTAUTH_URL ??= env().APP_ORIGIN; // next-auth reads it from nowhere else
  return NextAuth(authOptions())(request, context);
};

export { handler as GET, handler as POST };
