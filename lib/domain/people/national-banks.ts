/**
 * Banks by their national clearing code beside those that the product shipped with first. Compiled from the
 * participants' directory of Bank Indonesia's clearing (SKNBI, "sandi bank" of three digits) and the mergers and new
 * names that OJK published since; none was checked against today's directory, so each is `likely` until a policy row
 * confirms it. Who can be paid is the paying bank's word: its account inquiry knows a bank or does not.
 */
export type BankKind = 'state' | 'private' | 'regional' | 'sharia' | 'digital' | 'foreign';

const LINES = {
  private: `011 Danamon | 013 Permata | 016 Maybank Indonesia | 019 Panin | 023 UOB Indonesia | 028 OCBC |
    036 CCB Indonesia | 037 Artha Graha Internasional | 054 Capital | 076 Bumi Arta | 095 JTrust | 097 Mayapada |
    146 Bank of India Indonesia | 151 Mestika Dharma | 152 Shinhan | 153 Sinarmas | 157 Maspion | 161 Ganesha |
    164 ICBC Indonesia | 167 QNB Indonesia | 212 Woori Saudara | 213 SMBC Indonesia (BTPN) | 426 Mega |
    441 KB Bank (Bukopin) | 484 KEB Hana | 485 MNC | 498 SBI Indonesia | 503 Nobu (Nationalnobu) | 513 Ina Perdana |
    520 Prima Master | 523 Sahabat Sampoerna | 526 Oke Indonesia | 548 Multiarta Sentosa | 553 Hibank (Mayora) |
    555 Index Selindo | 564 Mandiri Taspen | 566 Victoria International | 945 IBK Indonesia | 949 CTBC Indonesia`,
  digital: `459 Krom Bank | 472 Bank Saqu (Jasa Jakarta) | 490 Neo Commerce (BNC) | 494 Raya (BRI Agro) |
    501 blu by BCA Digital | 531 Amar Bank | 535 SeaBank | 542 Jago | 562 Superbank (Fama) | 567 Allo Bank`,
  sharia: `147 Muamalat | 405 Victoria Syariah | 425 BJB Syariah | 506 Mega Syariah | 517 Panin Dubai Syariah |
    521 KB Syariah (Bukopin Syariah) | 536 BCA Syariah | 547 BTPN Syariah | 947 Aladin Syariah`,
  regional: `110 BJB (Jabar Banten) | 111 Bank DKI (Bank Jakarta) | 112 BPD DIY | 113 Bank Jateng | 115 Bank Jambi |
    116 Bank Aceh Syariah | 117 Bank Sumut | 118 Bank Nagari (Sumbar) | 119 BRK Syariah (Riau Kepri) |
    120 Bank Sumsel Babel | 121 Bank Lampung | 122 Bank Kalsel | 123 Bank Kalbar | 124 Bankaltimtara |
    125 Bank Kalteng | 126 Bank Sulselbar | 127 Bank SulutGo | 128 Bank NTB Syariah | 129 BPD Bali | 130 Bank NTT |
    131 Bank Maluku Malut | 132 Bank Papua | 133 Bank Bengkulu | 134 Bank Sulteng | 135 Bank Sultra |
    137 Bank Banten`,
  foreign: `031 Citibank | 032 JPMorgan Chase | 033 Bank of America | 042 MUFG | 046 DBS Indonesia |
    047 Resona Perdania | 048 Mizuho Indonesia | 050 Standard Chartered | 057 BNP Paribas Indonesia |
    061 ANZ Indonesia | 067 Deutsche Bank | 069 Bank of China | 087 HSBC Indonesia`,
} as const satisfies Partial<Record<BankKind, string>>;

const banksIn = (lines: string) =>
  lines.split('|').map((line) => {
    const [code = '', ...name] = line.trim().split(/\s+/);
    return { code, name: name.join(' '), usual: null, certainty: 'likely' as const };
  });

/** In the order of their names, to be found by eye. */
export const NATIONAL_BANKS = Object.values(LINES)
  .flatMap(banksIn)
  .sort((a, b) => (a.name < b.name ? -1 : 1));

export const NATIONAL_BANKS_SOURCE =
  'SKNBI participants’ directory (sandi bank) and OJK’s announcements of new names; not checked against today’s';
