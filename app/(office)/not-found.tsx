import { NotFoundNotice } from '@/components/staff/not-found-notice';
import { currentLanguage } from '@/lib/messages/current-language';

export default async function NotFound() {
  return <NotFoundNotice language={await currentLanguage()} />;
}
