import { mkdirSync } from 'node:fs';
import { cameraSees, standsAtCamera } from '../support/stories/before-camera';
import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';
import { FACE_TEXTS } from '@/lib/messages/session-face';

const { wati } = PERSONAS;
test('look', async ({ officer }) => {
  test.setTimeout(400_000);
  mkdirSync('/tmp/look/h1', { recursive: true });
  const { page } = officer;
  const shot = async (name: string) => {
    for (const [w, h] of [[360, 740], [800, 1180], [1280, 800]] as const) {
      await page.setViewportSize({ width: w, height: h });
      await page.waitForTimeout(400);
      await page.screenshot({ path: `/tmp/look/h1/${name}-${w}.png` });
    }
  };
  await officer.startsDataUpdateOf(wati);
  await cameraSees('too-dark');
  await officer.updatesDataOf(wati);
  await page.getByText('terlalu gelap').waitFor();
  await shot('dark');
  await cameraSees('two-faces');
  await page.getByText('lebih dari satu wajah').waitFor();
  await shot('two');
  await standsAtCamera(wati.cameraFace ?? 'p10');
  await page.getByText(FACE_TEXTS.id.ready).waitFor();
  await shot('good');
  await page.getByText(FACE_TEXTS.id.demo).click();
  await page.getByRole('button', { name: FACE_TEXTS.id.demoUse }).click();
  await page.getByText(FACE_TEXTS.id.ready).waitFor();
  const t = Date.now();
  await page.getByRole('button', { name: FACE_TEXTS.id.start }).click();
  await page.getByText(FACE_TEXTS.id.match).waitFor({ timeout: 60_000 });
  console.log('demo camera: from the tap to the match', Date.now() - t, 'ms');
  await shot('match');
});
