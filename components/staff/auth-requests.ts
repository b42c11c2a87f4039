import { signInProofText } from '@/lib/domain/devices/sign-in-proof';
import { fetchWithRetry } from '@/lib/tablet/net/fetch-with-retry';

/** Requests to the sign-in routes, without a library: they load before anything else does. */
const post = async (path: string, fields: Readonly<Record<string, string>>): Promise<Response> => {
  const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string };
  return fetch(`/api/auth/${path}`, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
  });
};

/** This device's word that somebody signs in on it: then tries from elsewhere lock nobody out here. */
const deviceProof = async (username: string): Promise<Readonly<Record<string, string>>> => {
  try {
    const { signWithDevice, thisDevice } = await import('@/lib/tablet/this-device/this-device');
    const found = await thisDevice();
    const deviceAt = new Date().toISOString();
    const deviceSignature = found && (await signWithDevice(signInProofText(username, deviceAt)));
    return found && deviceSignature ? { device: found.deviceId, deviceAt, deviceSignature } : {};
  } catch {
    return {}; // a browser that keeps nothing signs in as one that is not enrolled
  }
};

/** @returns false for every refusal alike; throws when the server cannot be reached. */
export const signIn = async (username: string, password: string): Promise<boolean> => {
  const proof = await deviceProof(username);
  const response = await post('callback/credentials', { username, password, ...proof, callbackUrl: '/' });
  if (response.status >= 500) throw new Error('unreachable');
  const { url = '' } = (await response.json()) as { url?: string };
  if (url.includes('error=unavailable')) throw new Error('unreachable');
  return response.ok && !url.includes('error=');
};

/** @returns the identity provider's address, to go there by script (`form-action` allows only our own). */
export const organisationSignInAddress = async (): Promise<string> => {
  const { url } = (await (await post('signin/oidc', { callbackUrl: '/' })).json()) as { url: string };
  return url;
};

/** @returns the id of whoever is signed in in this browser; null for nobody. Throws when the server is silent. */
export const signedInAs = async (): Promise<string | null> => {
  const response = await fetchWithRetry(() => fetch('/api/v1/me'));
  if (!response) throw new Error('unreachable');
  if (response.status === 401) return null;
  if (!response.ok) throw new Error('unreachable');
  return ((await response.json()) as { staff: { id: string } }).staff.id;
};

/** Ends this staff session on the server. Throws when the server did not carry it out. */
export const signOut = async (): Promise<void> => {
  const response = await post('signout', { callbackUrl: '/sign-in' });
  if (!response.ok) throw new Error('unreachable');
};
