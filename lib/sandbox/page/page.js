import { setUpCamera } from './camera.js';
import { setUpFaults } from './faults.js';
import { attempt, byId, call, element } from './talk.js';

const STATUS = { '00': 'selesai · settled', '03': 'diproses · in progress' };
const rupiah = new Intl.NumberFormat('id-ID');
const time = new Intl.DateTimeFormat('id-ID', { dateStyle: 'short', timeStyle: 'medium' });

let personas = [];

const chosen = () => personas.find((persona) => persona.key === byId('persona').value);

const showPersona = () => {
  const persona = chosen();
  if (!persona) return;
  const account = persona.account ? `${persona.account.bankCode} · ${persona.account.accountNumber}` : '–';
  const facts = [
    ['Memperagakan · Shows', persona.shows],
    ['NIK', persona.nik],
    ['KPJ', persona.kpj.join(', ')],
    ['Rekening · Account', account],
  ];
  byId('facts').replaceChildren(
    ...facts.flatMap(([term, text]) => [element('dt', term), element('dd', text)]),
  );
  const photo = byId('photo');
  photo.hidden = true;
  byId('no-photo').hidden = persona.hasPhoto;
  if (persona.hasPhoto) photo.src = `/sandbox/registry/${persona.nik}/photo?${Date.now()}`;
  const kind = persona.hasOwnPhoto ? 'Foto Anda · Your photo' : 'Foto rekaan · Synthetic photo';
  byId('photo-kind').textContent = persona.hasPhoto ? kind : '';
};

const loadPersonas = async () => {
  const select = byId('persona');
  const before = select.value;
  ({ personas } = await call('GET', '/sandbox/personas'));
  select.replaceChildren(...personas.map(({ key, name }) => new Option(name, key)));
  if (before) select.value = before;
  showPersona();
};

const loadRecords = async () => {
  const [{ transfers }, { messages }] = await Promise.all([
    call('GET', '/sandbox/transfers'),
    call('GET', '/sandbox/messages'),
  ]);
  const rows = transfers.map((transfer) => {
    const row = element('tr');
    row.append(
      element('td', time.format(new Date(transfer.at))),
      element('td', transfer.holderName),
      element('td', `${transfer.bankCode} · ${transfer.accountNumber}`),
      element('td', `Rp${rupiah.format(transfer.amount)}`, 'number'),
      element('td', STATUS[transfer.status] ?? transfer.status),
    );
    return row;
  });
  const empty = element('td', 'Belum ada · None yet');
  empty.colSpan = 5;
  byId('transfers').replaceChildren(...(rows.length ? rows : [empty]));
  const items = messages.map((message) => element('li', `${message.to} — ${message.text}`));
  byId('messages').replaceChildren(...(items.length ? items : [element('li', 'Belum ada · None yet')]));
};

byId('persona').addEventListener('change', showPersona);
byId('photo').addEventListener('load', () => {
  byId('photo').hidden = false;
});
byId('reset').addEventListener('click', () =>
  attempt(async () => {
    await call('POST', '/sandbox/reset');
    await Promise.all([loadPersonas(), loadRecords(), reloadFaults()]);
  }, 'Ruang uji kosong · The sandbox is empty'),
);

setUpCamera(chosen, loadPersonas);
const reloadFaults = setUpFaults();
await attempt(() => Promise.all([loadPersonas(), loadRecords(), reloadFaults()]));
setInterval(() => Promise.all([loadRecords(), reloadFaults()]).catch(() => undefined), 3000);
