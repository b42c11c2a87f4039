import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { currentLanguage } from '@/lib/server/http/current-language';

export const metadata: Metadata = {
  title: { default: 'Dampingi', template: '%s · Dampingi' },
  robots: { index: false, follow: false },
  manifest: '/manifest.webmanifest',
};

export const viewport: Viewport = { themeColor: '#fbfaf6' };

/** Root of every page that is rendered for its reader. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await currentLanguage()}>
      <body>{children}</body>
    </html>
  );
}
