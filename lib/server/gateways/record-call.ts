import type { Service } from '../../domain/views/services';
import { pool } from '../database/connection';
import { logDefect } from '../platform/log';

/**
 * Writes down that a service answered or stayed silent. What cannot be written is logged and costs the caller
 * nothing: a session never fails because a figure about it could not be kept.
 */
export const recordCall = async (service: Service, answered: boolean): Promise<void> => {
  try {
    await pool().query({
      name: 'service-call',
      text: `with counted as (
               insert into service_calls as c (service, minute, answered, silent)
               values ($1, date_trunc('minute', clock_timestamp()), $2::boolean::int, (not $2::boolean)::int)
               on conflict (service, minute) do update
                 set answered = c.answered + excluded.answered, silent = c.silent + excluded.silent
             )
             insert into service_states as s (service, works, since, heard_at)
             values ($1, $2, clock_timestamp(), clock_timestamp())
             on conflict (service) do update
               set works = excluded.works, heard_at = excluded.heard_at,
                   since = case when s.works = excluded.works then s.since else excluded.since end`,
      values: [service, answered],
    });
  } catch (error) {
    logDefect('service-call.not-recorded', error);
  }
};
