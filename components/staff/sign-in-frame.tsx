import { HeartHandshake } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { SIGN_IN } from '@/lib/messages/sign-in';
import { SkipLink } from '../ui/skip-link';
import { LanguageSwitch } from './language-switch';

type Props = {
  language: Language;
  /** Words of another page that stands at the door. */
  head?: { title: string; lead: string };
  children: ReactNode;
};

/** The door: whose counter this is, for whom, in which language. */
export function SignInFrame({ language, head, children }: Props) {
  const office = OFFICE[language];
  const { title, lead } = head ?? SIGN_IN[language];
  return (
    <>
      <SkipLink>{office.skip}</SkipLink>
      <header className="mx-auto flex max-w-md flex-wrap items-center justify-between gap-x-4 px-4 pt-4 sm:pt-12">
        <p className="flex items-center gap-2 font-bold text-lg text-primary">
          <HeartHandshake aria-hidden className="size-8 shrink-0" />
          {office.product}
        </p>
        <LanguageSwitch language={language} />
        <p className="w-full text-muted text-sm">{office.tagline}</p>
      </header>
      <main id="main" className="mx-auto max-w-md px-4 py-6">
        <div className="rounded-card border border-line bg-raised p-5 shadow-soft sm:p-6">
          <h1 className="text-xl">{title}</h1>
          <p className="mt-1 mb-5 text-muted">{lead}</p>
          {children}
        </div>
      </main>
    </>
  );
}
