import { expect, test } from '../support/stories/fixtures';
import { DEMO_PASSWORD } from '../support/stories/people';

test('a wrong password and an unknown name are told the same', async ({ visitor }) => {
  await visitor.signsIn('rudi', 'bukan-kata-sandi');
  const wrong = await visitor.door.isRefused();
  await visitor.signsIn('tidak.ada', DEMO_PASSWORD);
  expect(await visitor.door.isRefused()).toBe(wrong);
});

test('five wrong tries lock a name for a quarter of an hour, in the same words', async ({
  visitor,
  hours,
}) => {
  await visitor.door.opens();
  for (let tries = 0; tries < 5; tries += 1) await visitor.door.tries('ratih', 'bukan-kata-sandi');
  const wrong = await visitor.door.isRefused();
  await visitor.signsIn('ratih', DEMO_PASSWORD);
  expect(await visitor.door.isRefused()).toBe(wrong);
  await hours.pass(15 * 60);
  await visitor.signsIn('ratih', DEMO_PASSWORD);
  await visitor.door.isLeft();
});

test('an administrator ends a sign-in, and the next request is out', async ({ colleague, administrator }) => {
  await colleague.board.opens();
  await administrator.staff.opens();
  await administrator.staff.signsOut('Maya Puspita', 'tablet hilang');
  await colleague.page.goto('/board');
  await colleague.door.isHere();
});

test('whoever leaves the tablet alone is signed out', async ({ officer, hours }) => {
  await officer.board.opens();
  await hours.passIdle('rudi', 21);
  await officer.page.goto('/board');
  await officer.door.isHere();
});
