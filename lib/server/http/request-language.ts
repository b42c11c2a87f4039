import type { Language } from '../../domain/values/language';
import { LANGUAGE_COOKIE, languageOf } from '../../messages/language';
import { cookieIn } from '../staff/cookie';

/** The language that whoever sent this request reads, by the cookie that the language switch sets. */
export const requestLanguage = (request: Pick<Request, 'headers'>): Language =>
  languageOf(cookieIn(request.headers.get('cookie') ?? '', LANGUAGE_COOKIE));
