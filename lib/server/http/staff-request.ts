import type { StaffRole } from '../../domain/journal/event';
import { UNATTENDED } from '../../domain/staff/unattended';
import { isOwnOrigin } from '../platform/http/origin';
import { problem } from '../platform/http/problem';
import { type Staff, staffOf } from '../staff/current-staff';
import { answering } from './answering';

type Demands = {
  readonly route: string;
  readonly roles?: readonly StaffRole[];
  /** Set for whatever changes something: the request must come from our own pages. */
  readonly mutates?: boolean;
  /** Set for what pages hold open by themselves: it is no use of the staff session. */
  readonly unattended?: boolean;
  /** What may be asked while a participant holds the screen: this session's own door, or one that tells nothing. */
  readonly whileSealed?: string;
};

/** Runs a route for a signed-in member of staff of the right role; every other caller gets his next step. */
export const forStaff = (
  request: Request,
  demands: Demands,
  work: (staff: Staff) => Promise<Response>,
): Promise<Response> =>
  answering(demands.route, async () => {
    if (demands.mutates && !isOwnOrigin(request)) {
      return problem(403, 'request.foreign-origin', 'Permintaan ini tidak berasal dari halaman Dampingi.', {
        nextStep: 'Buka Dampingi dari alamat resminya, lalu ulangi.',
      });
    }
    const unattended = demands.unattended === true || request.headers.has(UNATTENDED);
    const staff = await staffOf(request, { unattended });
    if (!staff) {
      return problem(401, 'staff.signed-out', 'Anda belum masuk, atau sesi Anda sudah berakhir.', {
        nextStep: 'Masuk kembali. Isian yang sudah diterima tetap tersimpan.',
      });
    }
    if (demands.roles && !demands.roles.includes(staff.role)) {
      return problem(403, 'staff.role-refused', 'Halaman ini bukan untuk peran Anda.', {
        nextStep: 'Minta bantuan penyelia atau administrator cabang Anda.',
      });
    }
    if (staff.sealedBy && ![staff.sealedBy, 'any'].includes(demands.whileSealed ?? '')) {
      return problem(423, 'screen.with-participant', 'Layar sedang dipegang peserta.', {
        nextStep: 'Minta layar kembali, lalu buka dengan PIN petugas.',
      });
    }
    return work(staff);
  });
