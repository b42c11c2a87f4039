import { bandOf } from '../../domain/faces/bands';
import { blameFor, type FailedAttempt } from '../../domain/faces/blame';
import { causeOfChallenge } from '../../domain/faces/challenge-causes';
import { fuseReferences } from '../../domain/faces/fuse';
import { manifest } from '../../domain/faces/manifest';
import type { FaceAnalysis } from '../../domain/faces/port';
import { mayCompare } from '../../domain/faces/soft-gate';
import type { FaceRefusal } from '../../domain/ports/population';
import type { CommandBody } from '../../domain/sessions/commands';
import { subjectOf } from '../../domain/sessions/subject';
import { EngineSilent } from '../faces/read-challenge';
import { sharedFaceEngine } from '../faces/shared-engine';
import { gateways } from '../gateways/gateways';
import { recordCall } from '../gateways/record-call';
import { templatesOf } from '../participants/face-templates';
import { logDefect } from '../platform/log';
import type { Jobs } from '../queue/queue';
import { TryLater } from '../queue/try-later';
import { captureBytes } from '../sessions/capture';
import { reportToSession } from '../sessions/run-session-command';
import { sessionAt } from '../sessions/session-at';
import { drawnChallenge } from './drawn-challenge';
import { type JudgedChallenge, judgeMovements } from './judge-challenge';
import { isTakenBefore } from './judge-freshness';

type RegistryFace =
  | { readonly kind: 'answered'; readonly similarity: number; readonly reference: string }
  | { readonly kind: 'refused'; readonly code: FaceRefusal };

const round = (score: number): number => Math.round(score * 10_000) / 10_000;

const causeOf = (
  seen: FaceAnalysis,
  registry: RegistryFace | null,
  template: number | null,
  challenge: JudgedChallenge | null,
) => {
  const isPoor = seen.reasons.length > 0;
  // What a poor picture seems to say about movements or a face may be the picture's fault: then it is nobody's.
  if (challenge?.verdict === 'refused' && !isPoor) return causeOfChallenge(challenge);
  const isUnread = registry?.kind === 'refused' && registry.code === 'registry.no-face-in-picture';
  const { thresholds, quality } = manifest;
  const attempt: FailedAttempt = {
    capture: { kind: 'read', reasons: seen.reasons, quality: seen.quality },
    registry:
      registry?.kind === 'answered'
        ? { kind: 'answered', band: bandOf(registry.similarity, thresholds) }
        : registry && !(isPoor && isUnread)
          ? registry
          : undefined,
    template: template === null ? undefined : bandOf(template, thresholds),
  };
  return blameFor(attempt, quality).cause;
};

const findingOf = ({ template: _numbers, ...finding }: JudgedChallenge) => ({
  ...finding,
  reasons: [...finding.reasons],
  asked: [...finding.asked],
  seen: [...finding.seen],
});

/**
 * Judges one capture: quality first, then the registry's comparison and the person's own templates. A poor picture
 * is compared all the same, for it may match; see soft-gate.ts. An
 * engine or a registry that cannot answer is waited for; it never becomes a verdict.
 */
export const judgeFace = async ({ sessionId, captureId }: Jobs['face.judge']): Promise<void> => {
  const state = await sessionAt(sessionId);
  const { status, face } = state;
  const subject = subjectOf(state);
  if (status === 'ended') return; // the consent ended with it: nobody's face leaves the house any more
  if (!subject || face.attempts.find((one) => one.captureId === captureId)?.band !== null) return;
  const picture = await captureBytes({ sessionId, captureId });
  if (!picture) throw new Error('the captured picture is gone');
  const wait = async (gateway: 'registry' | 'face-engine', reason: string): Promise<never> => {
    await reportToSession(sessionId, 'record-gateway-wait', { gateway, subject: captureId }, captureId);
    throw new TryLater(reason);
  };
  const engine = await sharedFaceEngine().catch(async (error: unknown) => {
    // Its models are missing, or its threads do not start: whoever sits at the counter is told, and nothing counts.
    logDefect('face-engine.start', error, { job: 'face.judge' });
    await recordCall('face-engine', false);
    return wait('face-engine', 'not started');
  });
  const answer = await engine.analyse(picture, { want: 'full' });
  await recordCall('face-engine', answer.kind === 'answered');
  if (answer.kind !== 'answered') return wait('face-engine', answer.kind);
  const seen = answer.value;
  let registry: RegistryFace | null = null;
  let template: number | null = null;
  let nearestKept: number | null = null;
  const attempt = face.attempts.find((one) => one.captureId === captureId);
  const drawn = attempt?.challengeId ? await drawnChallenge(sessionId, attempt.challengeId) : null;
  const replayed = await isTakenBefore(captureId, picture, seen);
  const challenge =
    drawn && !replayed
      ? await judgeMovements(engine, { sessionId, captureId, challenge: drawn, picture: seen }).catch(
          (error: unknown) => {
            if (error instanceof EngineSilent) return wait('face-engine', error.answer);
            throw error;
          },
        )
      : null;
  if (mayCompare(seen.reasons) && !replayed && challenge?.verdict !== 'refused') {
    const asked = await gateways().population.compareFace({ nik: subject.nik, picture });
    if (asked.kind === 'unavailable') return wait('registry', asked.reason);
    registry =
      asked.kind === 'answered'
        ? { kind: 'answered', ...asked.value }
        : { kind: 'refused', code: asked.code };
    const embedding = challenge?.template ?? seen.embedding;
    const each = subject.personId ? await templatesOf(subject.personId) : [];
    const kept = fuseReferences(each);
    const { embedding: taken } = seen; // of the picture alone: movements would dilute what was brought along
    if (taken && each.length > 0)
      nearestKept = Math.max(...each.map((one) => engine.compare(one.embedding, taken)));
    template = kept && embedding ? engine.compare(kept, embedding) : null;
  }
  const body: CommandBody<'record-face-verdict'> = {
    captureId,
    modelSet: manifest.set,
    reasons: [...seen.reasons],
    livenessRisk: seen.livenessRisk === undefined ? null : round(seen.livenessRisk),
    registrySimilarity: registry?.kind === 'answered' ? round(registry.similarity) : null,
    registryReference: registry?.kind === 'answered' ? registry.reference : null,
    registryRefusal: registry?.kind === 'refused' ? registry.code : null,
    templateSimilarity: template === null ? null : round(template),
    nearestKept: nearestKept === null ? null : round(nearestKept),
    // A camera that froze gives the same picture as somebody who shows it again; neither is compared with anybody.
    cause: replayed ? 'camera' : causeOf(seen, registry, template, challenge),
    ...(replayed ? { replayed } : {}),
    ...(challenge ? { challenge: findingOf(challenge) } : {}),
  };
  await reportToSession(sessionId, 'record-face-verdict', body, captureId);
};
