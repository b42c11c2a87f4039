'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { Stack } from '@/components/ui/stack';
import type { Language } from '@/lib/domain/values/language';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import type { CameraSource } from '../../camera/camera-source';
import { type Looks, startPerformer } from '../../camera/demo-performer';

type Persona = {
  readonly key: string;
  readonly name: string;
  readonly nik: string;
  readonly hasCamera: boolean;
};

type DemoCameraProps = {
  sandboxUrl: string;
  /** The participant's number, to propose the persona who came. */
  nik: string | null;
  language: Language;
  open: boolean;
  use: (source: CameraSource) => void;
};

const look = async (address: string): Promise<ImageBitmap | null> => {
  const response = await fetch(address);
  return response.ok ? createImageBitmap(await response.blob()) : null;
};

const fetchLooks = async (persona: string): Promise<Looks | null> => {
  const [rest, left, right, up, down] = await Promise.all([
    look(`${persona}/camera.jpg`),
    ...(['yaw-left', 'yaw-right', 'pitch-up', 'pitch-down'] as const).map((one) =>
      look(`${persona}/camera/${one}`),
    ),
  ]);
  return rest && left && right && up && down ? { rest, left, right, up, down } : null;
};

/** In the demo alone: a persona's synthetic picture in place of a camera, and plainly called so. */
export function DemoCamera({ sandboxUrl, nik, language, open, use }: DemoCameraProps) {
  const t = FACE_TEXTS[language];
  const [personas, setPersonas] = useState<readonly Persona[]>([]);
  const [chosen, setChosen] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    fetch(`${sandboxUrl}/sandbox/personas`)
      .then(async (response) => (await response.json()) as { personas: readonly Persona[] })
      .then((answer) => {
        if (gone) return;
        const able = answer.personas.filter(({ hasCamera }) => hasCamera);
        setPersonas(able);
        setChosen((now) => now || (able.find((one) => one.nik === nik)?.key ?? ''));
      })
      .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [sandboxUrl, nik]);

  const play = async () => {
    const persona = personas.find(({ key }) => key === chosen);
    if (!persona) return;
    try {
      const looks = await fetchLooks(`${sandboxUrl}/sandbox/personas/${persona.key}`);
      if (!looks) return setFailed(true);
      use({ kind: 'demo', performer: startPerformer(looks), name: persona.name });
    } catch {
      setFailed(true);
    }
  };
  return (
    <Disclosure summary={t.demo} open={open}>
      <Stack>
        <p className="text-muted text-sm">{t.demoLead}</p>
        {failed ? (
          <Notice tone="attention" word={SESSION_TEXTS[language].attention}>
            {t.demoUnreachable}
          </Notice>
        ) : null}
        <SelectField
          name="demo-persona"
          label={t.demoPick}
          placeholder={t.demoChoose}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
          options={personas.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <Button variant="secondary" disabled={chosen === ''} onClick={play}>
          {t.demoUse}
        </Button>
      </Stack>
    </Disclosure>
  );
}
