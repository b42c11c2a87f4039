'use client';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Language } from '@/lib/domain/values/language';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { useFocusedTitle } from './use-focused-title';

/** A sentence to the participant, and the way to give the screen back. */
export function ParticipantMessage(props: {
  title: string;
  text: string;
  language: Language;
  handBack: () => void;
  children?: ReactNode;
}) {
  const heading = useFocusedTitle();
  return (
    <div className="flex flex-col items-start gap-6">
      <CircleCheck aria-hidden className="size-14 text-good" />
      <h1 ref={heading} tabIndex={-1} className="text-xl">
        {props.title}
      </h1>
      {props.children}
      <p>{props.text}</p>
      <Button onClick={props.handBack}>{PARTICIPANT_TEXTS[props.language].handBack}</Button>
    </div>
  );
}
