import { problem } from '../platform/http/problem';

/** There is nothing at this address of the API, whatever was sent to it. */
export const unknownAddress = (): Response =>
  problem(404, 'request.unknown-address', 'Alamat ini tidak ada.', {
    nextStep: 'Buka Dampingi dari halaman awalnya, lalu ulangi.',
  });
