import type { ReactNode } from 'react';
import { OfficeHeader } from '@/components/ui/office-header';
import { PageHeader } from '@/components/ui/page-header';
import { PageLayout } from '@/components/ui/page-layout';
import { Skeleton } from '@/components/ui/skeleton';

export type OutsideScreenProps = {
  title: string;
  next?: string;
  action?: ReactNode;
  /** Something is on its way; its room is held. */
  waiting?: boolean;
};

/** What is shown instead of a step: on the way there, or why there is none. */
export function OutsideScreen({ title, next, action, waiting }: OutsideScreenProps) {
  return (
    <>
      <OfficeHeader product="Dampingi" homeHref="/board" />
      <PageLayout width="reading">
        <PageHeader title={title} lead={next} />
        {waiting ? <Skeleton label="" shape="card" count={3} /> : null}
        {action ? <div className="flex flex-wrap gap-3">{action}</div> : null}
      </PageLayout>
    </>
  );
}
