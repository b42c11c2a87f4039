import { test } from '../support/stories/fixtures';
import { newcomer } from '../support/stories/newcomer';

test('a participant turns the contrast up for himself; the next one begins as everybody does', async ({
  officer,
}) => {
  const ratri = await newcomer({ nik: '9999994506958301', name: 'Ratri Utami', kpj: '27888883011' });
  const wulan = await newcomer({ nik: '9999994506958302', name: 'Wulan Sari', kpj: '27888883012' });
  await officer.startsSessionFor(ratri);
  await officer.consent.handsOver();
  await officer.participant.readsWithContrast();
  await officer.participant.consents();
  await officer.isBackAt('membership');
  await officer.startsSessionFor(wulan);
  await officer.consent.handsOver();
  await officer.participant.hasContrast(false);
});
