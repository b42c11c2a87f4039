import type { Page } from '@playwright/test';

/**
 * Another program of the device holds the camera: the browser refuses it (NotReadableError, W3C Media Capture and
 * Streams, section 10.2) until `isFree` is called. Two browsers do not take a played camera from each other, so the
 * page's own question is answered here. Begins with the next page that is opened.
 */
export const anotherProgramHoldsCamera = async (
  page: Page,
): Promise<{ readonly isFree: () => Promise<void> }> => {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    if (!mediaDevices) return;
    const asks = mediaDevices.getUserMedia.bind(mediaDevices);
    Object.assign(window, { cameraIsHeld: true });
    mediaDevices.getUserMedia = async (wanted) => {
      if ('cameraIsHeld' in window && window.cameraIsHeld)
        throw new DOMException('Could not start video source', 'NotReadableError');
      return asks(wanted);
    };
  });
  return { isFree: () => page.evaluate(() => void Object.assign(window, { cameraIsHeld: false })) };
};
