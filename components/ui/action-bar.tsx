import type { ReactNode } from 'react';
import { cx } from './cx';

export type ActionBarProps = {
  /** The one next step: a wide primary Button. */
  primary: ReactNode;
  back?: ReactNode;
  /** Save and leave, or another way out. */
  leave?: ReactNode;
  /** One line above the buttons, such as what happens next. */
  note?: ReactNode;
};

/**
 * The actions of a screen: at the bottom edge of a phone, within the thumb's reach; in line from 768 px on,
 * and on screens too low to spare the room. On a short page globals.css lets it sink to the foot. The order in the page is the order seen, so Tab follows the eye.
 */
export function ActionBar({ primary, back, leave, note }: ActionBarProps) {
  return (
    <div
      data-screen-only
      data-actions
      className="sticky bottom-0 z-10 -mx-4 mt-6 border-line border-t bg-paper px-4 pt-3 pb-[max(0.5rem,env(safe-area-inset-bottom))] md:static md:mx-0 md:border-t-0 md:px-0 [@media(max-height:30rem)]:static"
    >
      {note ? <p className="mb-2 text-muted text-sm">{note}</p> : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div
          className={cx(
            'grow *:w-full md:grow-0 md:basis-auto md:*:w-auto md:*:min-w-56',
            leave ? 'basis-full' : 'basis-40',
          )}
        >
          {primary}
        </div>
        {back}
        {leave ? <div className="ml-auto">{leave}</div> : null}
      </div>
    </div>
  );
}
