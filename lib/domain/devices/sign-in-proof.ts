/** What a device signs where somebody signs in on it: for this name alone, at this time (ISO 8601, its own clock). */
export const signInProofText = (username: string, at: string): string =>
  `sign-in:${username.toLowerCase()}:${at}`;
