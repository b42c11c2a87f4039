import { OfflinePage } from '@/components/offline/offline-page';

export const dynamic = 'error';

/** Kept on the device and shown by the service worker where a page of the office cannot be reached. */
export default function Offline() {
  return <OfflinePage />;
}
