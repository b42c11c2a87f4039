'use client';
import { lazy, Suspense, useState } from 'react';
import { PinDialog } from '@/components/staff/pin-dialog';
import { Button } from '@/components/ui/button';
import { HandOverFrame } from '@/components/ui/hand-over-frame';
import { maskName } from '@/lib/domain/people/mask';
import type { CommandInput } from '@/lib/domain/sessions/commands';
import { currentStep, isReachable, openCase } from '@/lib/domain/sessions/steps';
import type { Language } from '@/lib/domain/values/language';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { uuidv7 } from '@/lib/tablet/net/new-id';
import { wrapVault } from '@/lib/tablet/vault/share-requests';
import { unlockWithPin } from '@/lib/tablet/vault/vault';
import { useSession } from '../../shell/session-context';
import { useDraft } from '../../shell/use-draft';
import { ParticipantMessage } from './participant-message';

const ConsentScreen = lazy(() => import('./consent-screen'));
const ConfirmScreen = lazy(() => import('./confirm-screen'));
const SurveyCard = lazy(() => import('./survey-card'));
const MergeScreen = lazy(() => import('./merge-screen'));

type BackBy = Omit<CommandInput<'hand-over-screen'>, 'to'>;

/** The screen is in the participant's hands: consent, the confirmation of the payment, or the way back. */
export default function ParticipantScreen() {
  const { view, language: officer, send, pending, go } = useSession();
  const { state } = view;
  const [chosen, setChosen] = useState<Language>(state.consent?.language ?? officer);
  const language = state.consent?.language ?? chosen;
  const t = PARTICIPANT_TEXTS[language];
  const [asksPin, setAsksPin] = useState(false);
  // Sealed beside what is typed in this session, and gone with it: whose eyes are weak is nobody else's matter.
  const contrast = useDraft('hand-over-screen/contrast', { high: false });
  const handBack = () => setAsksPin(true);
  const takeBack = async (proof: BackBy) => {
    const answer = await send('hand-over-screen', { to: 'officer', ...proof });
    if (answer.kind === 'accepted') go();
  };
  const owner = { staffId: state.officerId, deviceId: state.deviceId };
  const takeBackOffline = async (pin: string) => {
    const unlocked = await unlockWithPin(owner, pin);
    if (!unlocked.ok) return unlocked.code;
    const nonce = uuidv7(Date.now());
    await takeBack({ vaultProof: { nonce, signature: await unlocked.sign(`unlock:${view.id}:${nonce}`) } });
    return null;
  };
  const paying = state.submitted !== null || isReachable(state, 'confirm');
  // Who has just consented is thanked; the question about his cards comes with a hand-over of its own.
  const [consentedBefore] = useState(state.consent !== null);
  const merging =
    consentedBefore &&
    currentStep(state) === 'membership' &&
    (state.person?.memberships.length ?? 0) > 1 &&
    !openCase(state, 'merge');
  // A message has its own large button for the way back.
  const showsMessage = state.submitted !== null || (state.consent !== null && !paying && !merging);
  const content = () => {
    if (!state.consent) return <ConsentScreen language={chosen} choose={setChosen} handBack={handBack} />;
    if (merging && state.consent) return <MergeScreen language={language} handBack={handBack} />;
    if (paying) return <ConfirmScreen language={language} handBack={handBack} />;
    // A hand-over of its own, with nothing to sign: he is asked how it was, as on leaving.
    const asks = consentedBefore ? <SurveyCard language={language} /> : null;
    return (
      <ParticipantMessage
        title={t.thanksTitle}
        text={asks ? t.notYourTurn : t.thanks}
        language={language}
        handBack={handBack}
      >
        {asks}
      </ParticipantMessage>
    );
  };
  return (
    <HandOverFrame
      band={t.band}
      person={state.claimant ? maskName(state.claimant.name) : (state.person?.maskedName ?? '')}
      lang={language}
      contrast={{
        on: contrast.values.high,
        label: t.contrast,
        onChange: (high) => contrast.change({ high }),
      }}
      handBack={
        showsMessage ? undefined : (
          <Button
            variant="secondary"
            pending={pending === 'hand-over-screen'}
            pendingText={t.handingBack}
            onClick={handBack}
          >
            {t.handBack}
          </Button>
        )
      }
    >
      <Suspense>{content()}</Suspense>
      {asksPin ? (
        <PinDialog
          subject={view.id}
          language={officer}
          onProof={(pinProof) => takeBack({ pinProof })}
          onRight={(pin) => wrapVault(owner, pin)}
          offline={takeBackOffline}
          onClose={() => setAsksPin(false)}
        />
      ) : null}
    </HandOverFrame>
  );
}
