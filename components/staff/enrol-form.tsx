'use client';
import { type SubmitEvent, useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { normaliseCode } from '@/lib/domain/values/one-time-code';
import { ENROL } from '@/lib/messages/enrol';
import { OFFICE } from '@/lib/messages/office';
import { enrolThisDevice } from '@/lib/tablet/this-device/this-device';
import { Button } from '../ui/button';
import { buttonLook } from '../ui/button-look';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { TextField } from '../ui/text-field';
import { useThisDevice } from './use-this-device';

type Standing = 'idle' | 'pending' | 'done' | 'shape' | 'nameless' | 'refused' | 'too-many' | 'unreachable';
type Props = { branchId: string; branchName: string; home: string; language: Language };

/** Makes this browser a device of the branch with a one-time code. */
export function EnrolForm({ branchId, branchName, home, language }: Props) {
  const texts = ENROL[language];
  const device = useThisDevice(branchId);
  const [standing, setStanding] = useState<Standing>('idle');
  const [again, setAgain] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const code = normaliseCode(String(form.get('code')));
    const name = String(form.get('name')).trim();
    const wrong = code.length !== 10 ? 'code' : name === '' ? 'name' : null;
    if (wrong) {
      event.currentTarget.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus();
      return setStanding(wrong === 'code' ? 'shape' : 'nameless');
    }
    setStanding('pending');
    try {
      const answer = await enrolThisDevice(code, name, branchId);
      if (answer.ok) setStanding('done');
      else setStanding(answer.code === 'enrolment.too-many' ? 'too-many' : 'refused');
    } catch {
      setStanding('unreachable');
    }
  };
  if (device === 'looking') return <Skeleton label={texts.looking} shape="control" count={3} />;
  if (standing === 'done' || (device !== 'none' && !again)) {
    const name = device === 'none' ? '' : device.name;
    return (
      <Notice tone="good" word={texts.doneTitle(branchName)} live="polite">
        <p>{name ? texts.enrolledAs(name) : texts.done}</p>
        <div className="mt-4 flex flex-wrap gap-3">
          <a href={home} className={buttonLook('primary')}>
            {texts.goOn}
          </a>
          {standing === 'done' ? null : (
            <Button variant="quiet" onClick={() => setAgain(true)}>
              {texts.again}
            </Button>
          )}
        </div>
      </Notice>
    );
  }
  const fault = standing === 'shape' || standing === 'refused' ? texts.codeFaults[standing] : null;
  const trouble = standing === 'too-many' || standing === 'unreachable' ? texts.troubles[standing] : null;
  return (
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-5">
      {trouble ? (
        <Notice tone="attention" word={OFFICE[language].attention} live="assertive">
          {trouble}
        </Notice>
      ) : null}
      <TextField
        name="code"
        label={texts.code}
        hint={texts.codeHint}
        error={
          fault === null
            ? null
            : {
                word: OFFICE[language].toBeCorrected,
                text: fault,
                exampleLabel: texts.example,
                example: '7KQ2M-X4T9B',
              }
        }
        autoCapitalize="characters"
        spellCheck={false}
        width="medium"
        figures
        maxLength={20}
        required
      />
      <TextField
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        error={
          standing === 'nameless' ? { word: OFFICE[language].toBeCorrected, text: texts.nameFault } : null
        }
        width="medium"
        maxLength={60}
        required
      />
      <Button type="submit" variant="primary" pending={standing === 'pending'} pendingText={texts.pending}>
        {texts.submit}
      </Button>
    </form>
  );
}
