import type { StaffRole } from '../domain/journal/event';

/** Staff of the demo's two branches. The password is printed for everyone to read; production never seeds. */
export const DEMO_PASSWORD = 'dampingi-demo-2026';

/** Everyone's PIN in the demo. */
export const DEMO_PIN = '246810';

export const DEMO_BRANCHES = [
  { id: 'MJK', name: 'Cabang Mojokerto', timeZone: 'Asia/Jakarta' },
  { id: 'JBG', name: 'Cabang Jombang', timeZone: 'Asia/Jakarta' },
] as const;

type DemoStaff = {
  readonly branch: 'MJK' | 'JBG';
  readonly username: string;
  readonly name: string;
  readonly role: StaffRole;
};

export const DEMO_STAFF: readonly DemoStaff[] = [
  { branch: 'MJK', username: 'rudi', name: 'Rudi Hartono', role: 'officer' },
  { branch: 'MJK', username: 'maya', name: 'Maya Puspita', role: 'officer' },
  { branch: 'MJK', username: 'lestari', name: 'Lestari Widodo', role: 'supervisor' },
  { branch: 'MJK', username: 'tono', name: 'Tono Subagyo', role: 'administrator' },
  { branch: 'JBG', username: 'eko', name: 'Eko Nugroho', role: 'officer' },
  { branch: 'JBG', username: 'ratih', name: 'Ratih Kumala', role: 'supervisor' },
];
