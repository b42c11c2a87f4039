import { type Call, json, type Reply, type Route, type Sandbox } from '../http/route';
import { personas } from '../personas';
import { MAX_PICTURE_BYTES } from '../registry/compare-face';
import { facePicture, isJpeg, LOOKS } from '../registry/face-pictures';
import { findRecord } from '../registry/records';

const people = (sandbox: Sandbox) => personas(sandbox.now().toISOString().slice(0, 10));

const jpeg = (bytes: Buffer | null): Reply =>
  bytes
    ? { status: 200, body: bytes, headers: { 'content-type': 'image/jpeg' } }
    : json(404, { code: 'picture-unknown' });

const listPersonas = async (sandbox: Sandbox): Promise<Reply> => {
  const { rows } = await sandbox.pool.query<{ nik: string }>(
    'select nik from sandbox.registry where photo is not null',
  );
  const own = new Set(rows.map((row) => row.nik));
  return json(200, {
    personas: people(sandbox).map((persona) => ({
      key: persona.key,
      name: persona.name,
      shows: persona.shows,
      branch: persona.branch,
      nik: persona.nik,
      kpj: persona.memberships.map((membership) => membership.kpj),
      account: persona.accounts[0] ?? null,
      hasCamera: persona.cameraFace !== null,
      hasPhoto: persona.registryFace !== null || own.has(persona.nik),
      hasOwnPhoto: own.has(persona.nik),
    })),
  });
};

const setPhoto = async (sandbox: Sandbox, call: Call): Promise<Reply> => {
  if (!isJpeg(call.raw)) return json(415, { code: 'picture-not-jpeg' });
  const { rowCount } = await sandbox.pool.query('update sandbox.registry set photo = $2 where nik = $1', [
    call.params.nik,
    call.raw,
  ]);
  return rowCount ? json(200, { photo: 'own' }) : json(404, { code: 'nik-unknown' });
};

const restorePhoto = async (sandbox: Sandbox, call: Call): Promise<Reply> => {
  const { rowCount } = await sandbox.pool.query('update sandbox.registry set photo = null where nik = $1', [
    call.params.nik,
  ]);
  return rowCount ? json(200, { photo: 'synthetic' }) : json(404, { code: 'nik-unknown' });
};

const showPhoto = async (sandbox: Sandbox, call: Call): Promise<Reply> => {
  const record = await findRecord(sandbox, call.params.nik ?? '');
  return jpeg(record ? (record.photo ?? (await facePicture(record.face, 'id'))) : null);
};

export const PERSONA_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/sandbox/personas', reach: 'application', handle: listPersonas },
  {
    method: 'GET',
    path: '/sandbox/personas/:key/camera.jpg',
    reach: 'application',
    handle: async (sandbox, call) => {
      const persona = people(sandbox).find(({ key }) => key === call.params.key);
      return jpeg(await facePicture(persona?.cameraFace ?? null, 'selfie-1'));
    },
  },
  {
    method: 'GET',
    path: '/sandbox/personas/:key/camera/:look',
    reach: 'application',
    handle: async (sandbox, call) => {
      const persona = people(sandbox).find(({ key }) => key === call.params.key);
      const look = LOOKS.find((one) => one === call.params.look);
      return jpeg(look ? await facePicture(persona?.cameraFace ?? null, look) : null);
    },
  },
  // A visitor's own face may be on record here: this page alone may set, see and remove it.
  {
    method: 'POST',
    path: '/sandbox/registry/:nik/photo',
    reach: 'own-page',
    maxBytes: MAX_PICTURE_BYTES,
    handle: setPhoto,
  },
  { method: 'DELETE', path: '/sandbox/registry/:nik/photo', reach: 'own-page', handle: restorePhoto },
  { method: 'GET', path: '/sandbox/registry/:nik/photo', reach: 'own-page', handle: showPhoto },
];
