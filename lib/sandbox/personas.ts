/**
 * The invented people of the demo and the stories, each showing one outcome. One list feeds both the seed
 * of the carrier's own records and the sandbox's registry and bank, so that they disagree only where a
 * persona says so. NIKs use the unassigned region 999999; faces are synthetic (see faces/LICENSE.txt).
 */
export type PersonaKey =
  | 'wati' | 'ningsih' | 'bambang' | 'joko' | 'dewi' | 'sri' | 'agus' | 'hadi' | 'slamet' | 'suparman' | 'yanti' | 'fitri'
  | 'murni' | 'parto' | 'sulastri' | 'budi' | 'rini';

export type Face = 'p01' | 'p02' | 'p03' | 'p04' | 'p06' | 'p07' | 'p08' | 'p09' | 'p10' | 'p11';

export type PersonaMembership = {
  readonly kpj: string;
  readonly segment: 'PU' | 'BPU' | 'PMI';
  readonly employer: string | null;
  readonly joinedOn: string;
  readonly leftOn: string | null;
  /** Whole rupiah a month that contributions are computed from. */
  readonly wage: number;
};

export type PersonaAccount = {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly holderName: string;
  readonly state: 'active' | 'dormant' | 'inactive';
};

export type Persona = {
  readonly key: PersonaKey;
  /** What this persona shows, in English, for README and the demo panel. */
  readonly shows: string;
  readonly branch: 'MJK' | 'JBG';
  readonly nik: string;
  readonly name: string;
  readonly birthPlace: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly motherName: string;
  readonly address: string;
  readonly phone: string | null;
  readonly npwp: string | null;
  /** Picture on the registry's record; null when it has none. */
  readonly registryFace: Face | null;
  /** Who stands before the demo camera when this persona comes. */
  readonly cameraFace: Face | null;
  /** Where the registry's record differs from the carrier's. */
  readonly registry: { readonly name?: string; readonly birthDate?: string; readonly deceased?: true };
  readonly memberships: readonly PersonaMembership[];
  /** Accounts at the sandbox's bank; the first is the one the persona brings along. */
  readonly accounts: readonly PersonaAccount[];
  /** What the persona gives as reason for the claim. */
  readonly reason: 'resigned' | 'retired' | 'dismissed' | 'contract-ended' | 'stopped-working' | 'deceased';
};

/** Shifts an ISO date by whole days. */
const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

const active = (bankCode: string, accountNumber: string, holderName: string): PersonaAccount => ({
  bankCode, accountNumber, holderName, state: 'active',
});

/** @param today ISO date of the seed; employment dates are relative to it so that outcomes stay true. */
export const personas = (today: string): readonly Persona[] => {
  const before = (days: number) => daysBefore(today, days);
  const person = (
    given: Omit<Persona, 'branch' | 'phone' | 'npwp' | 'registry' | 'cameraFace' | 'birthPlace' | 'motherName' | 'address'> &
      Partial<Persona>,
  ): Persona => ({
    branch: 'MJK', phone: null, npwp: null, registry: {}, birthPlace: 'Mojokerto', motherName: 'Sumarni',
    address: 'Jl. Contoh No. 7, Desa Contoh', cameraFace: given.registryFace, ...given,
  });
  return [
    person({
      key: 'wati', shows: 'A simple claim, paid', nik: '9999994506950001', name: 'Wati Lestari', birthDate: '1995-06-05',
      sex: 'female', registryFace: 'p01', reason: 'resigned',
      memberships: [{ kpj: '26000000011', segment: 'PU', employer: 'PT Contoh Sepatu', joinedOn: before(1700), leftOn: before(95), wage: 2_900_000 }],
      accounts: [active('002', '610001009999501', 'WATI LESTARI')],
    }),
    person({
      key: 'ningsih', shows: 'Retired, no phone, paid; her face was enrolled on an earlier visit', nik: '9999994103660002',
      name: 'Ningsih Wahyuni', birthDate: '1966-03-01', sex: 'female', registryFace: 'p03', reason: 'retired',
      memberships: [{ kpj: '05000000022', segment: 'PU', employer: 'CV Contoh Batik', joinedOn: before(1500), leftOn: before(200), wage: 2_600_000 }],
      accounts: [active('114', '0299990022', 'NINGSIH WAHYUNI')],
    }),
    person({
      key: 'bambang', shows: 'Balance above the ceiling: documents route', nik: '9999991707700003', name: 'Bambang Sutrisno',
      birthDate: '1970-07-17', sex: 'male', registryFace: 'p10', reason: 'retired',
      memberships: [{ kpj: '04000000033', segment: 'PU', employer: 'PT Contoh Baja', joinedOn: before(3900), leftOn: before(120), wage: 6_500_000 }],
      accounts: [active('008', '1420099990033', 'BAMBANG SUTRISNO')],
    }),
    person({
      key: 'joko', shows: 'Still active at an employer: refused, with what to do', nik: '9999991209950004', name: 'Joko Prasetyo',
      birthDate: '1995-09-12', sex: 'male', registryFace: 'p02', reason: 'resigned',
      memberships: [{ kpj: '19000000044', segment: 'PU', employer: 'PT Contoh Logistik', joinedOn: before(1100), leftOn: null, wage: 3_100_000 }],
      accounts: [active('014', '0199990044', 'JOKO PRASETYO')],
    }),
    person({
      key: 'dewi', shows: 'Resigned ten days ago: waits, with the date', nik: '9999996802950005', name: 'Dewi Anggraini',
      birthDate: '1995-02-28', sex: 'female', registryFace: 'p07', reason: 'resigned', phone: '+6281299990005',
      memberships: [{ kpj: '20000000055', segment: 'PU', employer: 'PT Contoh Pangan', joinedOn: before(900), leftOn: before(10), wage: 3_000_000 }],
      accounts: [active('009', '0999900055', 'DEWI ANGGRAINI')],
    }),
    person({
      key: 'sri', shows: 'Name differs by a letter at the population registry', nik: '9999995405700006', name: 'Sri Rahayu',
      birthDate: '1970-05-14', sex: 'female', registryFace: 'p09', reason: 'contract-ended', registry: { name: 'Sri Rahayoe' },
      memberships: [{ kpj: '15000000066', segment: 'PU', employer: 'PT Contoh Garmen', joinedOn: before(1200), leftOn: before(80), wage: 2_800_000 }],
      accounts: [active('002', '610001009999506', 'SRI RAHAYU')],
    }),
    person({
      key: 'agus', shows: 'Account in another name, then his own', nik: '9999990311950007', name: 'Agus Setiawan',
      birthDate: '1995-11-03', sex: 'male', registryFace: 'p06', reason: 'dismissed',
      memberships: [{ kpj: '21000000077', segment: 'PU', employer: 'PT Contoh Kayu', joinedOn: before(1300), leftOn: before(70), wage: 2_900_000 }],
      accounts: [
        active('014', '0199990077', 'RATNA DEWI'),
        active('014', '0199990078', 'AGUS SETIAWAN'),
        { bankCode: '002', accountNumber: '610001009999507', holderName: 'AGUS SETIAWAN', state: 'dormant' },
      ],
    }),
    person({
      key: 'hadi', shows: 'Someone else before the camera: not matched, put before the supervisor', nik: '9999992201860008',
      name: 'Hadi Purnomo', birthDate: '1986-01-22', sex: 'male', registryFace: 'p04', cameraFace: 'p08', reason: 'resigned',
      memberships: [{ kpj: '18000000088', segment: 'PU', employer: 'PT Contoh Kertas', joinedOn: before(1000), leftOn: before(60), wage: 2_700_000 }],
      accounts: [active('002', '610001009999508', 'HADI PURNOMO')],
    }),
    person({
      key: 'slamet', shows: 'Several KPJ on one NIK: choose which', nik: '9999991508660009', name: 'Slamet Riyadi',
      birthDate: '1966-08-15', sex: 'male', registryFace: 'p08', reason: 'retired',
      memberships: [
        { kpj: '98JM0000099', segment: 'PU', employer: 'PT Contoh Gula', joinedOn: before(2900), leftOn: before(1500), wage: 1_900_000 },
        { kpj: '22000000100', segment: 'PU', employer: 'PT Contoh Semen', joinedOn: before(1400), leftOn: before(90), wage: 2_800_000 },
      ],
      accounts: [active('008', '1420099990099', 'SLAMET RIYADI')],
    }),
    person({
      key: 'suparman', shows: 'Deceased at the registry: his widow and two children claim, each by a share', nik: '9999990504600010', name: 'Suparman',
      birthDate: '1960-04-05', sex: 'male', registryFace: null, cameraFace: null, reason: 'deceased', registry: { deceased: true },
      memberships: [{ kpj: '03000000111', segment: 'PU', employer: 'PT Contoh Tekstil', joinedOn: before(2200), leftOn: before(150), wage: 2_500_000 }],
      accounts: [active('002', '610001009999510', 'SUPARMAN')],
    }),
    person({
      key: 'yanti', shows: 'Self-employed (BPU) who stopped working: paid', nik: '9999995012660011', name: 'Yanti Kusuma',
      birthDate: '1966-12-10', sex: 'female', registryFace: 'p11', reason: 'stopped-working', branch: 'JBG', birthPlace: 'Jombang',
      memberships: [{ kpj: '23000000122', segment: 'BPU', employer: null, joinedOn: before(1300), leftOn: before(45), wage: 2_000_000 }],
      accounts: [active('451', '7099990122', 'YANTI KUSUMA')],
    }),
    person({
      key: 'fitri', shows: "On officer Rudi's household list: another officer must assist", nik: '9999996603940012', name: 'Fitri Handayani',
      birthDate: '1994-03-26', sex: 'female', registryFace: null, cameraFace: null, reason: 'resigned',
      memberships: [{ kpj: '24000000133', segment: 'PU', employer: 'PT Contoh Ritel', joinedOn: before(800), leftOn: before(100), wage: 2_600_000 }],
      accounts: [active('002', '610001009999512', 'FITRI HANDAYANI')],
    }),
    person({
      key: 'murni', shows: 'Two KPJ of one person: merged, then paid in one claim', nik: '9999995204680013', name: 'Murni Astuti',
      birthDate: '1968-04-12', sex: 'female', registryFace: 'p09', reason: 'retired',
      memberships: [
        { kpj: '17000000144', segment: 'PU', employer: 'PT Contoh Rotan', joinedOn: before(2400), leftOn: before(1700), wage: 1_800_000 },
        { kpj: '25000000155', segment: 'PU', employer: 'PT Contoh Keramik', joinedOn: before(800), leftOn: before(60), wage: 2_700_000 },
      ],
      accounts: [active('002', '610001009999513', 'MURNI ASTUTI')],
    }),
    person({
      key: 'parto', shows: 'Has left, but the employer has not reported it: a request and his own evidence', nik: '9999990810900014',
      name: 'Parto Wibowo', birthDate: '1990-10-08', sex: 'male', registryFace: 'p02', reason: 'contract-ended',
      memberships: [{ kpj: '24000000166', segment: 'PU', employer: 'PT Contoh Tahu', joinedOn: before(700), leftOn: null, wage: 2_500_000 }],
      accounts: [active('002', '610001009999514', 'PARTO WIBOWO')],
    }),
    // Suparman's family: known to the registry and the bank, members of nothing.
    person({
      key: 'sulastri', shows: "Suparman's widow, who comes to the counter", nik: '9999994802620015', name: 'Sulastri',
      birthDate: '1962-02-08', sex: 'female', registryFace: 'p03', reason: 'deceased', memberships: [],
      accounts: [active('002', '610001009999515', 'SULASTRI')],
    }),
    person({
      key: 'budi', shows: "Suparman's son", nik: '9999991706900016', name: 'Budi Santoso', birthDate: '1990-06-17', sex: 'male',
      registryFace: 'p06', reason: 'deceased', motherName: 'Sulastri', memberships: [],
      accounts: [active('008', '1420099990016', 'BUDI SANTOSO')],
    }),
    person({
      key: 'rini', shows: "Suparman's daughter, who lives elsewhere", nik: '9999995109930017', name: 'Rini Susanti', birthDate: '1993-09-11',
      sex: 'female', registryFace: 'p07', reason: 'deceased', motherName: 'Sulastri', memberships: [],
      accounts: [active('014', '0199990017', 'RINI SUSANTI')],
    }),
  ];
};
