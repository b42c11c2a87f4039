import { answering } from '@/lib/server/http/answering';
import { unknownAddress } from '@/lib/server/http/unknown-address';

/** Every address of the API that no other route knows. */
const answer = (request: Request) => answering(request, '/api', async () => unknownAddress());

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
