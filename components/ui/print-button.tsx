'use client';
import { Printer } from 'lucide-react';
import { Button } from './button';
import type { ButtonVariant } from './button-look';
import type { Paper } from './print-sheet';

/** Prints the page's sheet of the given paper; the mark on <html> chooses it in print.css. */
export function PrintButton({
  paper,
  variant = 'secondary',
  onPrint,
  children,
}: {
  paper: Paper;
  variant?: ButtonVariant;
  onPrint?: () => void;
  children: string;
}) {
  const print = () => {
    const root = document.documentElement;
    root.dataset.print = paper;
    window.addEventListener('afterprint', () => delete root.dataset.print, { once: true });
    window.print();
    onPrint?.();
  };
  return (
    <Button
      variant={variant}
      icon={<Printer aria-hidden className="size-5" />}
      onClick={print}
      data-screen-only
    >
      {children}
    </Button>
  );
}
