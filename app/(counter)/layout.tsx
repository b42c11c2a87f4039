import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = {
  title: 'Sesi layanan · Dampingi',
  robots: { index: false, follow: false },
  manifest: '/manifest.webmanifest',
};
export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#FBFAF6' };

/**
 * Root of the counter. It reads neither cookie nor header, so that its pages are one static file that every
 * session shares; the language is taken from the cookie in the browser.
 */
export default function CounterLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id">
      <body>{children}</body>
    </html>
  );
}
