/**
 * The page of an export: plain JavaScript and WebCrypto, for a browser that knows nothing of this program. It computes
 * anew what `chainHash` and the signatures cover, from the file's own data. `verify` is also what the test runs.
 */
export const VERIFIER = `
const bytes = (text) => new TextEncoder().encode(text);
const hex = (buffer) => [...new Uint8Array(buffer)].map((one) => one.toString(16).padStart(2, '0')).join('');
const sha256 = async (data) => hex(await crypto.subtle.digest('SHA-256', typeof data === 'string' ? bytes(data) : data));
const from64 = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
const deviceKey = (jwk) => crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
const serviceKey = (jwk) => crypto.subtle.importKey('jwk', jwk, { name: 'Ed25519' }, false, ['verify']);
const chainHash = async (e, command) =>
  sha256(JSON.stringify([e.prev_hash, e.branch_id, e.seq, e.stream_type, e.stream_id, e.version, e.type, e.type_version,
    e.actor_kind, e.actor_id, e.device_id, e.command_id, e.committed_at, e.claimed_at, e.clear,
    e.sealed === null ? null : await sha256(from64(e.sealed)), await sha256(command.header), command.signature]));
const verify = async (data) => {
  const faults = [];
  const service = await serviceKey(data.serviceKey);
  const devices = {};
  for (const [id, keys] of Object.entries(data.deviceKeys)) devices[id] = await Promise.all(keys.map(deviceKey));
  for (const e of data.events) {
    const place = e.branch_id + ' #' + e.seq + ' ' + e.type;
    const command = data.commands[e.command_id];
    if (!command) { faults.push(place + ': its command is missing'); continue; }
    const header = JSON.parse(command.header);
    const signature = from64(command.signature);
    const signed = header.device === null
      ? await crypto.subtle.verify('Ed25519', service, signature, bytes(command.header))
      : (await Promise.all((devices[header.device] ?? []).map((key) =>
          crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, bytes(command.header))))).includes(true);
    if (!signed) faults.push(place + ': the signature of its command does not hold');
    if (header.commandId !== e.command_id || header.actor !== e.actor_id || header.device !== e.device_id)
      faults.push(place + ': it says otherwise than its signed command');
    if ((await chainHash(e, command)) !== e.hash) faults.push(place + ': a stored field was altered');
    const proof = data.proofs.find((one) => one.branch === e.branch_id && e.seq >= one.first && e.seq <= one.last);
    if (!proof) { if (e.seq > (data.bound[e.branch_id] ?? 0)) faults.push(place + ': the service signed nothing that covers it'); continue; }
    const text = JSON.parse(proof.text);
    const proved = await crypto.subtle.verify('Ed25519', service, from64(proof.signature), bytes('dampingi:proof:1\\n' + proof.text));
    const said = text.events[e.seq - text.from];
    if (!proved) faults.push(place + ': the service\\'s signature does not hold');
    else if (text.command !== e.command_id || text.streamId !== e.stream_id || !said || said[0] !== e.type || said[1] !== e.hash)
      faults.push(place + ': it is not what the service signed');
  }
  return { events: data.events.length, commands: Object.keys(data.commands).length, faults };
};
`;

const escaped = (json: string): string => json.replaceAll('<', '\\u003c');

/** One HTML file: the data, the checks, and a table that says how they went. */
export const verifierPage = (title: string, data: unknown): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.25rem .5rem;text-align:left;font-size:14px}.good{color:#06613a}.bad{color:#9c1c1c}</style>
</head><body><h1>${title}</h1><p id="verdict">Checking …</p><ul id="faults"></ul>
<table><thead><tr><th>#</th><th>Event</th><th>By</th><th>When (server)</th><th>Hash</th></tr></thead><tbody id="events"></tbody></table>
<script type="application/json" id="data">${escaped(JSON.stringify(data))}</script>
<script>${VERIFIER}
const data = JSON.parse(document.getElementById('data').textContent);
const add = (parent, tag, text) => { const one = document.createElement(tag); one.textContent = text; parent.append(one); return one; };
for (const e of data.events) {
  const row = add(document.getElementById('events'), 'tr', '');
  for (const text of [e.branch_id + ' ' + e.seq, e.type, e.actor_kind + ' ' + e.actor_id, e.committed_at, e.hash.slice(0, 16)]) add(row, 'td', text);
}
verify(data).then(({ events, commands, faults }) => {
  const verdict = document.getElementById('verdict');
  verdict.className = faults.length ? 'bad' : 'good';
  verdict.textContent = faults.length ? faults.length + ' faults were found.' : 'All ' + events + ' events of ' + commands + ' commands hold.';
  for (const fault of faults) add(document.getElementById('faults'), 'li', fault);
}).catch(() => { document.getElementById('verdict').textContent = 'This browser cannot check Ed25519 signatures; open the file in a newer one.'; });
</script></body></html>
`;
