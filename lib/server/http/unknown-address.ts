import { type Refused, refused } from './refused';

/** There is nothing at this address of the API, whatever was sent to it. */
export const unknownAddress = (): Refused => refused('access', 'request.unknown-address');
