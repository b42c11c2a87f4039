/**
 * Header by which a page says that it asks by itself and that nobody has touched it for a while. Such a request
 * is answered, but it does not hold the staff session open: a board left alone must reach the idle limit.
 */
export const UNATTENDED = 'dampingi-unattended';
