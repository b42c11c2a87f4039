import { REASON_WORDS } from '@/lib/domain/benefits/jht/reasons';
import { bankName } from '@/lib/domain/people/banks';
import { FEATURES } from '@/lib/domain/sessions/witness';
import { dateInWords } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { MOVING } from '@/lib/messages/moving';
import { REVIEWS } from '@/lib/messages/reviews';
import { FACTOR_NAMES } from '@/lib/messages/second-factor';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { HOLDING_TEXTS } from '@/lib/messages/session-holding';
import { LADDER_TEXTS } from '@/lib/messages/session-ladder';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import { START_TEXTS } from '@/lib/messages/session-start';
import { REPLAY } from '@/lib/messages/timeline';
import { WITNESS_TEXTS } from '@/lib/messages/witness';
import type { TimelineRow } from '@/lib/server/reviews/timeline';
import { whyInWords } from './case-rows';
import { reasonInWords } from './face-attempts';
import { score } from './score';

type Term = keyof (typeof REPLAY)['id']['terms'];
type Fact = readonly [Term, string];

/** `open` may stand on the screen at once; `personal` waits behind a press. */
export type EventFacts = { readonly open: readonly Fact[]; readonly personal: readonly Fact[] };

const amounts = (data: { gross: number | null; tax: number | null; net: number | null }): Fact[] =>
  (['gross', 'tax', 'net'] as const).flatMap((term) => {
    const amount = data[term];
    return amount === null ? [] : [[term, formatRupiah(amount)] as const];
  });

const some = (term: Term, text: string | null | undefined): Fact[] => (text ? [[term, text]] : []);

/** What an event says beside its title, as terms and values in words. */
export const eventFacts = (row: TimelineRow, language: Language): EventFacts => {
  const { one, cases } = REVIEWS[language];
  const replay = REPLAY[language];
  const witness = WITNESS_TEXTS[language];
  const factors = FACTOR_NAMES[language];
  const ladder = LADDER_TEXTS[language];
  const fields = FIELD_TEXTS[language].fields;
  const steps: Readonly<Record<string, string>> = SESSION_TEXTS[language].steps;
  const only = (...open: readonly Fact[]): EventFacts => ({ open, personal: [] });
  switch (row.type) {
    case 'session.opened':
      return only(
        ['reasonHere', START_TEXTS[language].reasons[row.data.reasonHere]],
        ['policyVersion', row.data.policyVersion],
      );
    case 'session.participant-identified':
      return {
        open: [
          ['by', replay.identifiedBy[row.data.by]],
          ['name', row.data.maskedName],
        ],
        personal: [
          ['name', row.data.name],
          ['nik', row.data.nik],
          ['kpj', row.data.memberships?.map(({ kpj }) => kpj).join(', ') ?? ''],
        ],
      };
    case 'session.screen-handed-over':
      return only(['to', replay.holders[row.data.to]]);
    case 'session.consent-given':
      return only(
        ['language', replay.languages[row.data.language]],
        ['textVersion', row.data.textVersion],
        ['readAloud', row.data.readAloud ? replay.yes : replay.no],
      );
    case 'session.account-inquired':
    case 'claim.account-inquired':
      return {
        open: [['verdict', replay.verdicts[row.data.verdict]]],
        personal: some('holderName', row.data.holderName),
      };
    case 'session.registry-answered':
      return only(
        ['outcome', replay.outcomes[row.data.outcome]],
        ...some('differing', row.data.differing.map((field) => fields[field]).join(', ')),
        ...some('code', row.data.code && reasonInWords(row.data.code, language)),
        ...some('reference', row.data.reference),
      );
    case 'session.gateway-waited-for':
      return only(['gateway', SESSION_TEXTS[language].gateways[row.data.gateway]]);
    case 'session.profile-confirmed':
      return only(['fieldsChanged', String(row.data.fieldsChanged)]);
    case 'session.face-captured':
      return only(['digest', `${row.data.digest.slice(0, 16)}…`]);
    case 'session.failures-carried':
      return only(['failures', String(row.data.failures)]);
    case 'session.face-judged':
      return only(
        ['attempt', String(row.data.attempt)],
        ['band', one.bands[row.data.band]],
        ...some('cause', row.data.cause && one.causes[row.data.cause]),
        ...some('reasons', row.data.reasons.map((reason) => reasonInWords(reason, language)).join(' ')),
        ...some('registrySimilarity', score(row.data.registrySimilarity, language)),
        ...some('templateSimilarity', score(row.data.templateSimilarity, language)),
        ...some('livenessRisk', score(row.data.livenessRisk, language)),
        ['modelSet', row.data.modelSet],
      );
    case 'session.rung-offered':
      return only(['rung', ladder.rungs[row.data.rung].title], ['why', ladder.because[row.data.because].why]);
    case 'session.camera-troubled':
      return only(['fault', ladder.cameraFaults[row.data.fault]]);
    case 'session.face-attested':
      return only(
        ['compared', witness.attestedWith[row.data.compared]],
        ['settles', row.data.settles ? replay.yes : replay.no],
      );
    case 'session.identity-compared':
      return {
        open: [
          [
            'features',
            FEATURES.map(
              (one) => `${witness.features[one]}: ${witness.findings[row.data.features[one]]}`,
            ).join('; '),
          ],
          [
            'answers',
            row.data.outcomes
              .map(({ question, outcome }) => `${witness.questions[question]} ${witness.outcomes[outcome]}`)
              .join('; '),
          ],
        ],
        personal: row.data.answers?.flatMap(({ answer }) => some('answers', answer)) ?? [],
      };
    case 'session.case-withdrawn':
      return only(['kind', cases.kinds[row.data.kind]]);
    case 'session.call-back-booked':
      return only(['when', `${dateInWords(row.data.day, language)}, ${row.data.from}–${row.data.until}`]);
    case 'session.template-allowed':
      return only(['language', replay.languages[row.data.language]], ['textVersion', row.data.textVersion]);
    case 'session.template-kept':
      return only(['modelSet', row.data.modelSet]);
    case 'session.case-opened':
      return only(
        ['kind', cases.kinds[row.data.kind]],
        ['why', whyInWords(row.data.why, language)],
        ...some('note', row.data.note),
      );
    case 'session.case-decided':
      return only(
        ['kind', cases.kinds[row.data.kind]],
        ['decision', cases.decisions[row.data.decision]],
        ...some('presence', row.data.presence && witness.presences[row.data.presence]),
        ...some('note', row.data.note),
      );
    case 'session.claim-described':
      return only(
        ['reason', REASON_WORDS[row.data.reason][language]],
        ...(row.data.quote
          ? [['route', replay.routes[row.data.quote.route]] as const, ...amounts(row.data.quote)]
          : []),
      );
    case 'session.factor-asked':
    case 'session.factor-given':
    case 'session.factor-mistyped':
      return only(['factor', factors.factors[row.data.factor]]);
    case 'session.factor-missed':
      return only(['factor', factors.factors[row.data.factor]], ['how', factors.misses[row.data.how]]);
    case 'session.factor-passed-over':
      return only(['why', factors.passedOver[row.data.why]]);
    case 'session.answers-checked':
    case 'session.participant-confirmed':
      return only(...amounts(row.data));
    case 'session.claim-submitted':
      return only(
        ['claimNumber', row.data.claimNumber],
        ['payBy', dateInWords(row.data.payBy, language)],
        ...amounts(row.data),
        ['policyVersion', row.data.policyVersion],
      );
    case 'session.reopened':
      return only(
        ['step', steps[row.data.step] ?? row.data.step],
        ...some('takenAway', row.data.takenAway.map((name) => replay.takenAway[name] ?? name).join(', ')),
      );
    case 'session.paused':
      return only(...some('why', row.data.why));
    case 'session.taken-over': {
      const whys: Readonly<Record<string, string>> = HOLDING_TEXTS[language].takeOverReasons;
      const { takenByCode } = MOVING[language];
      const why = whys[row.data.why] ?? row.data.why;
      return only(['why', row.data.through ? `${why}; ${takenByCode}` : why]);
    }
    case 'session.ended':
      return only(['why', HOLDING_TEXTS[language].endReasons[row.data.why]]);
    case 'claim.opened':
      return {
        open: [
          ['claimNumber', row.data.claimNumber],
          ['payBy', dateInWords(row.data.payBy, language)],
          ['partnerReferenceNo', row.data.partnerReferenceNo],
        ],
        personal: [
          ['kpj', row.data.kpj],
          ['account', `${bankName(row.data.bankCode)} ${row.data.accountNumber}`],
          ['name', row.data.payeeName],
        ],
      };
    case 'claim.transfer-ordered':
      return only(['attempt', String(row.data.attempt)], ['externalId', row.data.externalId]);
    case 'claim.transfer-unknown':
      return only(['code', row.data.reason]);
    case 'claim.paid':
      return only(['bankReferenceNo', row.data.bankReferenceNo]);
    case 'claim.returned':
      return only(['code', row.data.code]);
    case 'claim.reference-closed':
    case 'claim.refunded':
      return only(['code', row.data.standing]);
    case 'claim.held':
    case 'claim.withdrawn':
      return only(['code', row.data.why]);
    case 'claim.account-corrected':
      return {
        open: [['partnerReferenceNo', row.data.reference]],
        personal: [['account', `${bankName(row.data.bankCode)} ${row.data.accountNumber}`]],
      };
    default:
      return only();
  }
};
