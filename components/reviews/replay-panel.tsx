import { dateInWords, todayIn } from '@/lib/domain/values/calendar';
import { clockAt, zoneName } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import { BOARD } from '@/lib/messages/board';
import { SCREEN_LOCK } from '@/lib/messages/screen-lock';
import { EVENT_TITLES, REPLAY } from '@/lib/messages/timeline';
import type { SessionTimeline, TimelineRow } from '@/lib/server/reviews/timeline';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { Card } from '../ui/card';
import { PageHeader } from '../ui/page-header';
import { Stack } from '../ui/stack';
import { TextLink } from '../ui/text-link';
import { Timeline } from '../ui/timeline';
import type { Tone } from '../ui/tone';
import { EventDetails } from './event-details';

const toneOf = (row: TimelineRow): Tone | undefined => {
  switch (row.type) {
    case 'session.case-decided':
      return row.data.decision === 'accept' ? 'good' : 'stopped';
    case 'session.face-judged':
      return row.data.band === 'match' ? 'good' : 'attention';
    case 'session.registry-answered':
      return row.data.outcome === 'same' ? 'good' : 'attention';
    case 'session.factor-given':
    case 'session.claim-submitted':
    case 'claim.paid':
      return 'good';
    case 'session.case-opened':
    case 'session.gateway-waited-for':
    case 'claim.transfer-unknown':
    case 'claim.held':
    case 'claim.case-opened':
      return 'waiting';
    case 'session.factor-missed':
    case 'session.factor-passed-over':
    case 'session.reopened':
    case 'session.taken-over':
      return 'attention';
    case 'session.ended':
    case 'claim.returned':
    case 'claim.refunded':
    case 'claim.frozen':
    case 'claim.withdrawn':
      return 'stopped';
    default:
      return undefined;
  }
};

type ReplayPanelProps = { staff: Staff; language: Language; timeline: SessionTimeline };

/** One session as it happened, day by day in the branch's own time. */
export function ReplayPanel({ staff, language, timeline }: ReplayPanelProps) {
  const texts = REPLAY[language];
  const held = SCREEN_LOCK[language];
  const timeOf = (seconds: number) => held.time(Math.floor(seconds / 60), seconds % 60);
  const zone = staff.timeZone;
  const dayOf = ({ at }: TimelineRow) => todayIn(new Date(at), zone);
  const days = [...new Set(timeline.rows.map(dayOf))];
  const whoOf = ({ who, actorKind, device }: TimelineRow) =>
    [nameOf(who, actorKind), device].filter(Boolean).join(' · ');
  const nameOf = (who: TimelineRow['who'], actorKind: TimelineRow['actorKind']) =>
    who ?? (actorKind === 'bank' ? texts.bank : texts.machine);
  const status: Readonly<Record<string, string>> = BOARD[language].status;
  const lead = [timeline.maskedName, status[timeline.status], timeline.claimNumber]
    .filter(Boolean)
    .join(' · ');
  return (
    <OfficeShell staff={staff} language={language} place="sessions" width="reading">
      <TextLink alone href="/sessions">
        {texts.back}
      </TextLink>
      <PageHeader title={texts.title(timeline.ticket)} lead={lead} />
      <Stack gap={6}>
        <p>{held.held(timeOf(timeline.heldFor.officer), timeOf(timeline.heldFor.participant))}</p>
        <p className="text-muted text-sm">{texts.signed}</p>
        {days.map((day) => (
          <Card
            key={day}
            title={dateInWords(day, language)}
            aside={<span className="text-muted">{zoneName(zone)}</span>}
          >
            <Timeline
              label={`${texts.label}, ${dateInWords(day, language)}`}
              items={timeline.rows
                .filter((row) => dayOf(row) === day)
                .map((row) => ({
                  key: row.key,
                  time: clockAt(row.at, zone, language),
                  dateTime: row.at,
                  title: EVENT_TITLES[language][row.type],
                  who: whoOf(row),
                  tone: toneOf(row),
                  children: <EventDetails row={row} language={language} />,
                }))}
            />
          </Card>
        ))}
      </Stack>
    </OfficeShell>
  );
}
