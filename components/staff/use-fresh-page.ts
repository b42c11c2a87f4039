import { useEffect } from 'react';

/**
 * Keeps a page with personal data out of the browser's back/forward cache: after signing out, "back" must ask
 * the server again and not bring back what was on the screen. What is kept is empty, and is loaded anew.
 */
export const useFreshPage = (): void => {
  useEffect(() => {
    const root = document.documentElement;
    const empty = ({ persisted }: PageTransitionEvent) => {
      if (persisted) root.style.visibility = 'hidden';
    };
    const renew = ({ persisted }: PageTransitionEvent) => {
      if (persisted) window.location.reload();
    };
    window.addEventListener('pagehide', empty);
    window.addEventListener('pageshow', renew);
    return () => {
      window.removeEventListener('pagehide', empty);
      window.removeEventListener('pageshow', renew);
    };
  }, []);
};
