import type { ReactNode } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { OfficeHeader } from '../ui/office-header';
import { PageLayout } from '../ui/page-layout';

type OfficerPageProps = {
  staff: { readonly branchName: string; readonly name: string };
  language: Language;
  title: string;
  lead: string;
  children: ReactNode;
};

/** A page of the counter's shell that is about no session yet: whose counter, a title, one sentence, the rest. */
export function OfficerPage({ staff, language, title, lead, children }: OfficerPageProps) {
  return (
    <>
      <OfficeHeader
        product={SESSION_TEXTS[language].product}
        homeHref="/board"
        branch={staff.branchName}
        who={staff.name}
      />
      <PageLayout width="reading">
        <h1 tabIndex={-1} className="text-xl">
          {title}
        </h1>
        <p className="mt-2 mb-6 max-w-prose text-muted">{lead}</p>
        {children}
      </PageLayout>
    </>
  );
}
