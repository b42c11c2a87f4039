'use client';
import { type SubmitEvent, useEffect, useState } from 'react';
import type { SIGN_IN } from '@/lib/messages/sign-in';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useReady } from '../ui/use-ready';

/** Fetched once the form stands: nobody needs them before a name is typed. */
const requests = () => import('./auth-requests');
const screenLock = () => import('./use-screen-lock');

type Standing = 'idle' | 'pending' | 'refused' | 'unreachable';
type Props = { texts: (typeof SIGN_IN)['id']; oidc: boolean; failed: boolean };

/** Username and password, as password managers expect them; one answer for every refusal. */
export function SignInForm({ texts, oidc, failed }: Props) {
  const [standing, setStanding] = useState<Standing>(failed ? 'refused' : 'idle');
  const [shown, setShown] = useState(false);
  const ready = useReady();
  useEffect(() => {
    void Promise.all([requests(), screenLock()]).catch(() => undefined);
  }, []);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (standing === 'pending') return;
    const form = new FormData(event.currentTarget);
    setStanding('pending');
    try {
      const { signIn } = await requests();
      const accepted = await signIn(String(form.get('username')).trim(), String(form.get('password')));
      if (accepted) {
        (await screenLock()).forgetLock();
        window.location.assign('/');
      } else setStanding('refused');
    } catch {
      setStanding('unreachable');
    }
  };
  const leave = () =>
    requests()
      .then(({ organisationSignInAddress }) => organisationSignInAddress())
      .then(
        (url) => window.location.assign(url),
        () => setStanding('unreachable'),
      );
  const message = standing === 'refused' || standing === 'unreachable' ? texts[standing] : null;
  return (
    <form method="post" onSubmit={submit} data-ready={ready} className="flex flex-col gap-5">
      <div role="alert">
        {message ? (
          <p className="rounded-card border-attention border-l-4 bg-attention-soft p-4 text-ink">
            <strong className="text-attention">{texts.attention}.</strong> {message}
          </p>
        ) : null}
      </div>
      <TextField
        name="username"
        label={texts.username}
        hint={texts.usernameHint}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <div className="flex flex-col gap-2">
        <TextField
          name="password"
          label={texts.password}
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <label className="flex min-h-11 items-center gap-3 self-start">
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => setShown(event.target.checked)}
            className="size-6 accent-primary"
          />
          {texts.show}
        </label>
      </div>
      <Button
        type="submit"
        variant="primary"
        wide
        pending={standing === 'pending'}
        pendingText={texts.pending}
      >
        {texts.submit}
      </Button>
      <p className="text-muted text-sm">{texts.lockHint}</p>
      {oidc ? (
        <>
          <p className="text-center text-muted">{texts.or}</p>
          <Button variant="secondary" wide onClick={leave}>
            {texts.oidc}
          </Button>
        </>
      ) : null}
    </form>
  );
}
