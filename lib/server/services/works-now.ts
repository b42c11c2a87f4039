import { serviceStatusOf } from '../../domain/views/chance';
import { SERVICES, type ServiceHealth, type WorksNow } from '../../domain/views/services';
import { pool } from '../database/connection';

type CallRow = {
  service: string;
  works: boolean;
  since: Date;
  answered: number;
  silent: number;
  in_vain: number;
};

/** A job that nobody has taken for so long says that the queue stands still. */
const PATIENCE_SECONDS = 30;

const queueHealth = async (): Promise<ServiceHealth> => {
  const { rows } = await pool().query<{ oldest: Date | null; waiting: number }>({
    name: 'queue-health',
    text: `select min(run_at) as oldest, count(*)::int as waiting from graphile_worker.jobs
            where locked_at is null and attempts = 0 and run_at < now() - make_interval(secs => $1)`,
    values: [PATIENCE_SECONDS],
  });
  const { oldest = null, waiting = 0 } = rows[0] ?? {};
  return {
    service: 'queue',
    standing: oldest ? 'silent' : 'works',
    since: oldest?.toISOString() ?? null,
    lately: { answered: 0, silent: 0 },
    inVain: waiting,
  };
};

/** How everything that a session leans on stands now. The same for every branch: there is one world. */
export const worksNow = async (): Promise<Omit<WorksNow, 'history'>> => {
  const { rows } = await pool().query<CallRow>({
    name: 'works-now',
    text: `select s.service, s.works, s.since,
                  coalesce(sum(c.answered) filter (where c.minute > now() - interval '15 minutes'), 0)::int as answered,
                  coalesce(sum(c.silent) filter (where c.minute > now() - interval '15 minutes'), 0)::int as silent,
                  coalesce(sum(c.silent) filter (where not s.works and c.minute >= date_trunc('minute', s.since)), 0)::int as in_vain
             from service_states s left join service_calls c on c.service = s.service and c.minute > now() - interval '1 day'
            group by s.service, s.works, s.since`,
  });
  const queue = await queueHealth();
  const services = SERVICES.map((service): ServiceHealth => {
    if (service === 'queue') return queue;
    const row = rows.find((one) => one.service === service);
    const lately = { answered: row?.answered ?? 0, silent: row?.silent ?? 0 };
    return {
      service,
      standing: serviceStatusOf(row?.works ?? null, lately),
      since: row?.since.toISOString() ?? null,
      lately,
      inVain: row?.in_vain ?? 0,
    };
  });
  return { now: new Date().toISOString(), services };
};
