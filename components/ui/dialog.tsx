'use client';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';

export type DialogProps = {
  open: boolean;
  /** Called by Escape, by the cross and by the system's back gesture. */
  onClose: () => void;
  title: string;
  closeText: string;
  children: ReactNode;
  /** Buttons; the safe one first. */
  actions?: ReactNode;
};

/** The native modal dialog: the browser keeps the focus inside and gives it back. A sheet at the foot of a phone. */
export function Dialog({ open, onClose, title, closeText, children, actions }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // One that is taken out of the page while it is open is not closed by the browser, and the focus would be lost.
  useEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    return () => {
      if (!dialog?.open) return;
      dialog.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open && box.current?.open) box.current.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={() => open && onClose()}
      className="mx-auto mt-auto mb-0 max-h-[calc(100dvh-1rem)] w-full max-w-full overflow-auto rounded-t-card border border-line bg-raised p-0 text-ink shadow-soft backdrop:bg-ink/60 sm:my-auto sm:max-w-lg sm:rounded-card"
    >
      <div className="flex flex-col gap-4 p-5">
        <div className="flex items-start justify-between gap-3">
          <h2 id={titleId} className="text-lg">
            {title}
          </h2>
          <button
            type="button"
            onClick={onClose}
            aria-label={closeText}
            className="-mt-2 -mr-2 inline-flex size-11 shrink-0 items-center justify-center rounded-chip hover:bg-sunk"
          >
            <X aria-hidden className="size-6" />
          </button>
        </div>
        <div className="max-w-prose">{children}</div>
        {actions ? (
          <div className="sticky bottom-0 -mx-5 -mb-5 flex flex-wrap gap-3 border-line border-t bg-raised px-5 py-3 max-sm:flex-nowrap max-sm:*:flex-1 max-sm:*:px-3">
            {actions}
          </div>
        ) : null}
      </div>
    </dialog>
  );
}
