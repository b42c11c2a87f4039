'use client';
import { type ReactNode, useRef } from 'react';
import { Button } from '@/components/ui/button';

type ChooseFileProps = {
  label: string;
  /** The full name for whoever hears it. */
  name: string;
  icon: ReactNode;
  disabled: boolean;
  chosen: (file: File) => void;
};

/** A button before the browser's own file dialog; the same file may be chosen again after a trouble. */
export function ChooseFile({ label, name, icon, disabled, chosen }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="secondary"
        icon={icon}
        aria-label={name}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={name}
        accept="image/jpeg,image/png,application/pdf"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) chosen(file);
          target.value = '';
        }}
      />
    </>
  );
}
