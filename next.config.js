import { readFileSync } from 'node:fs';

const release = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Headers that never differ by page; the content security policy of pages comes from proxy.ts. */
const EVERYWHERE = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  // The address of a page never leaves this origin; the language switch finds its way back by it.
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'cross-origin-resource-policy', value: 'same-origin' },
  {
    key: 'permissions-policy',
    value: 'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

/** An answer of the API is data; opened as a page it may do nothing at all. */
const DATA_ONLY = [
  { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'" },
];

/** A worker is held to its own policy: guidance may compile its WebAssembly, which no page may, and read its files. */
const GUIDANCE_ONLY = [
  {
    key: 'content-security-policy',
    value: "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
  },
];

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // Native modules, and modules that resolve their files at run time, stay outside of the bundle.
  serverExternalPackages: [
    'onnxruntime-node',
    'sharp',
    '@node-rs/argon2',
    'pg',
    'graphile-worker',
    '@hyzyla/pdfium',
  ],
  // `npm test` checks the types of everything at once; twice would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
  // What a device tells of itself: which release it runs.
  env: { APP_VERSION: release.version, GUIDANCE_VERSION: process.env.GUIDANCE_VERSION ?? '' },
  turbopack: { root: import.meta.dirname },
  // Two root layouts (office, counter) have no common one in which an unknown address could be answered.
  experimental: { globalNotFound: true },
  headers: async () => [
    { source: '/:path*', headers: EVERYWHERE },
    { source: '/_next/static/guidance/:path*', headers: GUIDANCE_ONLY },
    { source: '/api/:path*', headers: DATA_ONLY },
    // The browser asks for it again at every step of a session; on a thin line each time counts.
    { source: '/icons/:path*', headers: [{ key: 'cache-control', value: 'public, max-age=86400' }] },
    { source: '/icon.svg', headers: [{ key: 'cache-control', value: 'public, max-age=86400' }] },
  ],
};
