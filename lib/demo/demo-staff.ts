import type { StaffRole } from '../domain/journal/event';

/** Staff of the demo's two branches and of the head office. The password is printed for everyone to read; production never seeds. */
export const DEMO_PASSWORD = 'dampingi-demo-2026';

/** Everyone's PIN in the demo. */
export const DEMO_PIN = '246810';

export const DEMO_BRANCHES = [
  { id: 'MJK', name: 'Cabang Mojokerto', timeZone: 'Asia/Jakarta' },
  { id: 'JBG', name: 'Cabang Jombang', timeZone: 'Asia/Jakarta' },
  { id: 'PST', name: 'Kantor Pusat', timeZone: 'Asia/Jakarta' },
] as const;

type DemoStaff = {
  readonly branch: 'MJK' | 'JBG' | 'PST';
  readonly username: string;
  readonly name: string;
  readonly role: StaffRole;
};

export const DEMO_STAFF: readonly DemoStaff[] = [
  { branch: 'MJK', username: 'rudi', name: 'Rudi Hartono', role: 'officer' },
  { branch: 'MJK', username: 'maya', name: 'Maya Puspita', role: 'officer' },
  { branch: 'MJK', username: 'lestari', name: 'Lestari Widodo', role: 'supervisor' },
  { branch: 'MJK', username: 'tono', name: 'Tono Subagyo', role: 'administrator' },
  { branch: 'MJK', username: 'wahyu', name: 'Wahyu Prasetyo', role: 'administrator' },
  { branch: 'JBG', username: 'eko', name: 'Eko Nugroho', role: 'officer' },
  { branch: 'JBG', username: 'ratih', name: 'Ratih Kumala', role: 'supervisor' },
  { branch: 'PST', username: 'nurul', name: 'Nurul Hidayah', role: 'head-office' },
  { branch: 'PST', username: 'bayu', name: 'Bayu Saputra', role: 'head-office' },
  { branch: 'PST', username: 'dian', name: 'Dian Permata', role: 'head-office' },
];
