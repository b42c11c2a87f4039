import './globals.css';
import type { Metadata } from 'next';
import { NotFoundNotice } from '@/components/staff/not-found-notice';

export const metadata: Metadata = { title: 'Halaman tidak ditemukan · Dampingi' };

/** Prepared at build time for every unknown address, before anybody's language is known: Indonesian. */
export default function GlobalNotFound() {
  return (
    <html lang="id">
      <body>
        <NotFoundNotice language="id" />
      </body>
    </html>
  );
}
