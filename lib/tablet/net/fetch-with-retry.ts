const RETRY_PAUSES = [400, 1_200, 3_000];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks the same again while nobody answers, or only somebody before the server does (502 and above); whoever is asked
 * knows it by its id or its place.
 * @param patient false: asked once, as where there is no network
 * @returns null where nobody answered
 */
export const fetchWithRetry = async (
  ask: () => Promise<Response>,
  patient = true,
): Promise<Response | null> => {
  for (const wait of [...(patient && navigator.onLine ? RETRY_PAUSES : []), null]) {
    const response = await ask().catch(() => null);
    if (response && response.status < 502) return response;
    if (wait !== null) await pause(wait);
  }
  return null;
};

/** The same for a JSON body; the server takes what it has had before for what it was. */
export const postWithRetry = (
  address: string,
  body?: unknown,
  method: 'POST' | 'PUT' = 'POST',
): Promise<Response | null> =>
  fetchWithRetry(() =>
    fetch(address, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
