import { useEffect, useRef } from 'react';

/** The title of a screen that has just come up receives the focus, so that it is read first. */
export const useFocusedTitle = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
};
