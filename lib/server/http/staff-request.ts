import type { StaffRole } from '../../domain/journal/event';
import { UNATTENDED } from '../../domain/staff/unattended';
import { isOwnOrigin } from '../platform/http/origin';
import { type Staff, staffOf } from '../staff/current-staff';
import { answering } from './answering';
import { type Answer, refused } from './refused';

type Demands = {
  readonly route: string;
  readonly roles?: readonly StaffRole[];
  /** Set for whatever changes something: the request must come from our own pages. */
  readonly mutates?: boolean;
  /** Set for what pages hold open by themselves: it is no use of the staff session. */
  readonly unattended?: boolean;
  /** Set for what serves the choice of a password and a PIN of one's own: nothing else opens before. */
  readonly whileLacking?: boolean;
  /** What may be asked while a participant holds the screen: this session's own door, or one that tells nothing. */
  readonly whileSealed?: string;
};

/** Runs a route for a signed-in member of staff of the right role; every other caller gets his next step. */
export const forStaff = (
  request: Request,
  demands: Demands,
  work: (staff: Staff) => Promise<Answer>,
): Promise<Response> =>
  answering(request, demands.route, async () => {
    if (demands.mutates && !isOwnOrigin(request)) return refused('access', 'request.foreign-origin');
    const unattended = demands.unattended === true || request.headers.has(UNATTENDED);
    const staff = await staffOf(request, { unattended });
    if (!staff) return refused('access', 'staff.signed-out');
    if (staff.lacks && !demands.whileLacking) return refused('access', `staff.${staff.lacks}-first`);
    if (demands.roles && !demands.roles.includes(staff.role)) return refused('access', 'staff.role-refused');
    if (staff.sealedBy && ![staff.sealedBy, 'any'].includes(demands.whileSealed ?? ''))
      return refused('access', 'screen.with-participant');
    return work(staff);
  });
