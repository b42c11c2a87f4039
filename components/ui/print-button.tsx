'use client';
import { Printer } from 'lucide-react';
import { Button } from './button';
import type { ButtonVariant } from './button-look';
import type { Paper } from './print-sheet';

const MM_PER_PX = 25.4 / 96;
/** Room for the printer's own rounding, so that a last line never begins a second page. */
const SPARE_MM = 12;

/** A till roll has no pages: the slip's page is made as long as the slip itself, before it is printed. */
function fitRoll(): void {
  const slip = document.querySelector<HTMLElement>('[data-sheet="slip"]');
  if (!slip) return;
  const style =
    document.getElementById('slip-page') ?? document.head.appendChild(document.createElement('style'));
  style.id = 'slip-page';
  const length = Math.ceil(slip.scrollHeight * MM_PER_PX + SPARE_MM);
  style.textContent = `@page slip { size: 80mm ${length}mm; margin: 4mm; }`;
}

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
    if (paper === 'slip') fitRoll();
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
