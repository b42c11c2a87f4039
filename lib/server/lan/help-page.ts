import { createHash } from 'node:crypto';
import type { Language } from '../../domain/values/language';
import { HELP_TEXTS } from './help-text';

export const AUTHORITY_PATH = '/dampingi-cabang.crt';

const STYLE = `
:root{color-scheme:light}
body{margin:0;background:#fbfaf6;color:#17211d;font:1.125rem/1.55 system-ui,sans-serif}
main,nav{max-width:40rem;margin:0 auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}
a{color:#0a5c45}
nav a{display:inline-block;padding:.75rem 1rem .75rem 0}
.card{background:#fff;border:1px solid #d9dcd3;border-radius:.75rem;padding:1rem}
.qr svg{display:block;width:14rem;height:14rem}
.button{display:block;text-align:center;background:#0a5c45;color:#fff;padding:.9rem 1rem;border-radius:.5rem;font-weight:600;text-decoration:none;margin:1rem 0}
.button:focus-visible,a:focus-visible{outline:3px solid #1d4e89;outline-offset:2px}
code{font:600 1rem/1.6 ui-monospace,monospace;overflow-wrap:anywhere}
.attention{background:#fef3d7;border-left:.4rem solid #7a3705;padding:1rem}
li{margin:.6rem 0}
`;

/** Nothing runs here and nothing loads: style by hash, the code drawn inline. */
export const HELP_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const steps = (title: string, texts: readonly string[]) =>
  `<h2>${escaped(title)}</h2><ol>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ol>`;

type Shown = {
  readonly origin: string;
  /** The address as a QR code, in SVG of our own making. */
  readonly qr: string;
  /** SHA-256 of the branch's authority, in pairs; null when the certificate is the organisation's own. */
  readonly fingerprint: string | null;
};

const trusting = (t: (typeof HELP_TEXTS)[Language], fingerprint: string) => `
<h2>${escaped(t.compareTitle)}</h2>
<p class="attention">${escaped(t.compare)}</p>
<p>${escaped(t.fingerprint)}:<br><code>${escaped(fingerprint)}</code></p>
<a class="button" href="${AUTHORITY_PATH}">${escaped(t.download)}</a>
${steps(t.androidTitle, t.android)}
${steps(t.iphoneTitle, t.iphone)}
<p>${escaped(t.limits)}</p>`;

/** The page that walks a phone through trusting the branch's authority, in one language. */
export const helpPage = (language: Language, { origin, qr, fingerprint }: Shown): string => {
  const t = HELP_TEXTS[language];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(t.title)}</title><style>${STYLE}</style></head><body>
<nav><a href="/" lang="id" hreflang="id">Bahasa Indonesia</a> <a href="/en" lang="en" hreflang="en">English</a></nav>
<main><h1>${escaped(t.title)}</h1><p>${escaped(t.lead)}</p>
<div class="card"><h2>${escaped(t.address)}</h2><p>${escaped(t.scan)}</p><div class="qr">${qr}</div><p><code>${escaped(origin)}</code></p></div>
${fingerprint ? trusting(t, fingerprint) : `<p>${escaped(t.trusted)}</p>`}
<a class="button" href="${escaped(origin)}/">${escaped(t.open)}</a>
</main></body></html>`;
};
