import { attempt, byId, call, element } from './talk.js';

const TARGETS = {
  'bank.token': 'Bank: token',
  'bank.inquiry': 'Bank: cek rekening · account inquiry',
  'bank.transfer': 'Bank: transfer',
  'bank.status': 'Bank: status transfer · transfer status',
  'registry.fields': 'Kependudukan: data · Registry: fields',
  'registry.face': 'Kependudukan: wajah · Registry: face',
  sms: 'SMS',
};

const KINDS = {
  delay: 'lambat · slow',
  'lost-reply': 'dikerjakan, jawaban hilang · done, reply lost',
  500: 'galat penyedia · provider error',
  504: 'penyedia tidak menjawab · provider time-out',
  down: 'putus · connection down',
  'duplicate-callback': 'pemberitahuan ganda · callback twice',
  'in-progress': 'diproses dulu · in progress first',
  'name-mismatch': 'nama lain · another name',
  dormant: 'rekening pasif · dormant account',
};

/** Returns the function that shows the faults anew. */
export const setUpFaults = () => {
  let kinds = {};

  const offerKinds = () => {
    const target = byId('target').value;
    const fitting = Object.keys(KINDS).filter((kind) => kinds[kind]?.includes(target));
    byId('kind').replaceChildren(...fitting.map((kind) => new Option(KINDS[kind], kind)));
  };

  const reload = async () => {
    const reply = await call('GET', '/sandbox/faults');
    if (Object.keys(kinds).length === 0) {
      kinds = reply.kinds;
      offerKinds();
    }
    const items = reply.faults.map((fault) => {
      const left = fault.times === null ? '' : ` (${fault.times} ×)`;
      const item = element('li', `${TARGETS[fault.target]} — ${KINDS[fault.kind]}${left}`);
      const remove = element('button', 'Hapus · Remove', 'plain');
      remove.type = 'button';
      remove.dataset.fault = fault.id;
      item.append(remove);
      return item;
    });
    const shown = byId('faults').dataset.shown;
    const now = JSON.stringify(reply.faults);
    if (shown === now) return;
    byId('faults').dataset.shown = now;
    byId('faults').replaceChildren(
      ...(items.length ? items : [element('li', 'Semua berjalan · All is working')]),
    );
  };

  byId('target').replaceChildren(
    ...Object.entries(TARGETS).map(([target, text]) => new Option(text, target)),
  );
  byId('target').addEventListener('change', offerKinds);
  byId('faults').addEventListener('click', (event) => {
    const id = event.target.dataset?.fault;
    if (!id) return;
    attempt(async () => {
      await call('DELETE', `/sandbox/faults/${id}`);
      await reload();
    }, 'Gangguan dihapus · Fault removed');
  });
  byId('fault-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const times = byId('times').value;
    attempt(async () => {
      const fault = { target: byId('target').value, kind: byId('kind').value };
      await call('POST', '/sandbox/faults', { ...fault, times: times ? Number(times) : null });
      await reload();
    }, 'Gangguan dipasang · Fault set');
  });
  return reload;
};
