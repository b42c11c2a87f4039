import { guidanceAhead } from '@/lib/tablet/face-guidance/files';

/** Network Information API (WICG); not in every browser. */
type Line = { readonly saveData?: boolean; readonly effectiveType?: string };

/** A line on which nothing is fetched that nobody asked for. Unknown lines count as good ones. */
export const isThinLine = (): boolean => {
  const { connection } = navigator as Navigator & { readonly connection?: Line };
  return connection?.saveData === true || (connection?.effectiveType ?? '4g') !== '4g';
};

/**
 * Fetches this device's face guidance ahead, some 600 KiB, behind everything else; the service worker keeps it. What
 * does not come now comes with the face step.
 */
export const fetchGuidance = async (): Promise<void> => {
  for (const file of guidanceAhead())
    await fetch(file, { priority: 'low' })
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
};
