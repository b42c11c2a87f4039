import { NotFoundNotice } from '@/components/staff/not-found-notice';
import { currentLanguage } from '@/lib/server/http/current-language';

export default async function NotFound() {
  return <NotFoundNotice language={await currentLanguage()} />;
}
