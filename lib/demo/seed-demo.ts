import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nikSchema } from '../domain/people/nik';
import { TEMPLATE_TEXTS } from '../domain/sessions/template-text';
import { todayIn } from '../domain/values/calendar';
import { personas } from '../sandbox/personas';
import { addBranch } from '../server/administration/add-branch';
import { makeChangeAsService } from '../server/administration/run-change-command';
import { inTransaction } from '../server/database/connection';
import { issueCodeAsService } from '../server/devices/issue-code-as-service';
import { sharedFaceEngine } from '../server/faces/shared-engine';
import { keepTemplate, templatesOf } from '../server/participants/face-templates';
import { addStaffAsService, setPinAsService } from '../server/staff/staff-rules';
import { DEMO_BRANCHES, DEMO_PASSWORD, DEMO_PIN, DEMO_STAFF } from './demo-staff';
import { addPersona, demoId } from './seed-people';

export type Seeded = {
  readonly signIns: readonly {
    readonly role: string;
    readonly branch: string;
    readonly username: string;
    readonly password: string;
  }[];
  readonly enrolmentCodes: readonly { readonly branch: string; readonly code: string }[];
};

/** Ningsih's face was enrolled on an earlier visit, with her consent of then. */
const enrolNingsih = async (personId: string, face: string): Promise<void> => {
  if ((await templatesOf(personId)).length > 0) return;
  const engine = await sharedFaceEngine();
  const picture = await readFile(path.join(process.cwd(), 'lib/sandbox/faces/faces', face, 'selfie-2.jpg'));
  const answer = await engine.analyse(picture, { want: 'full' });
  await engine.close();
  if (answer.kind !== 'answered' || !answer.value.embedding)
    throw new Error('the demo face could not be read');
  const { embedding } = answer.value;
  const textVersion = TEMPLATE_TEXTS.id.version;
  await inTransaction((tx) => keepTemplate(tx, personId, { embedding, picture, textVersion }));
};

/** Branches, staff and personas without faces or codes: what use-case tests need. Safe to run again. */
export const seedPeople = async (): Promise<void> => {
  const today = todayIn(new Date(), 'Asia/Jakarta');
  for (const branch of DEMO_BRANCHES) await addBranch(branch);
  for (const { branch, username, name, role } of DEMO_STAFF) {
    const staffId = demoId(username);
    await addStaffAsService(
      branch,
      { type: 'add-staff', body: { username, name, role } },
      { staffId, password: DEMO_PASSWORD },
    );
    await setPinAsService(branch, { staffId, pin: DEMO_PIN, once: 'demo' });
  }
  const people = personas(today);
  const members = people.filter(({ memberships }) => memberships.length > 0);
  for (const persona of members) await inTransaction((tx) => addPersona(tx, persona, today));
  const fitri = people.find(({ key }) => key === 'fitri');
  if (!fitri) throw new Error('the demo has lost Fitri');
  await makeChangeAsService('MJK', {
    change: { what: 'set-household', staffId: demoId('rudi'), niks: [nikSchema.parse(fitri.nik)] },
    why: 'demo',
    streamId: demoId('household:rudi'),
  });
};

/**
 * The whole demo, with fresh one-time enrolment codes at every start: two for each branch, so that an
 * officer's and a supervisor's browser can be tried side by side.
 */
export const seedDemo = async (): Promise<Seeded> => {
  await seedPeople();
  const ningsih = personas(todayIn(new Date(), 'Asia/Jakarta')).find(({ key }) => key === 'ningsih');
  if (ningsih?.registryFace) await enrolNingsih(demoId(ningsih.nik), ningsih.registryFace);
  const enrolmentCodes: { branch: string; code: string }[] = [];
  for (const { id } of DEMO_BRANCHES) {
    for (const label of ['Tablet loket', 'Perangkat penyelia', 'Perangkat cadangan']) {
      enrolmentCodes.push({ branch: id, code: await issueCodeAsService(id, label) });
    }
  }
  return {
    signIns: DEMO_STAFF.map(({ role, branch, username }) => ({
      role,
      branch,
      username,
      password: DEMO_PASSWORD,
    })),
    enrolmentCodes,
  };
};
