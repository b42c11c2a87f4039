/**
 * Words around a name that are no part of it. Compared in upper case without dots. Sources: the academic and
 * professional degrees of Permendikbudristek 6/2022 and of the decrees before it (Kepmendiknas 178/U/2001); forms of
 * address and their short forms in the KBBI and the EYD (Permendikbud 50/2015, III.D: short forms of names and titles).
 */

/** Said before a name: pilgrims, clerics, professions, forms of address. */
const BEFORE = `H HJ HI HAJI HAJAH HAJJAH KH KHAJI KYAI KIAI KIYAI UST USTAD USTADZ USTADZAH USTAZ HABIB PDT PENDETA ROMO
  PASTOR IR DR DRS DRA DRG DRH PROF APT NS BD SDR SDRI SAUDARA SAUDARI BPK BAPAK PAK IBU BU TN TUAN NN NONA MR MRS MS`;

/** The dead (alm.) and "Mrs" with a husband's name: the account may be another person's, so somebody looks. */
const DOUBTFUL_BEFORE = 'ALM ALMH ALMARHUM ALMARHUMAH NY NYONYA NYONYAH';

/** Degrees after a name that are nobody's name, whether or not they are written with dots. */
const AFTER = `SE SH ST SPD SPDI SKOM SSOS SSOSI SAG STH SKM SPSI SSI SPT SFARM SKEP SKEB SGZ STP STRK SIKOM STR STRKES
  STRKOM STRKEB SHUT SPI SKED SKG SKH SSN SSTP SST SHI SEI SHUM SARS SPAK SM SMN SAKUN AMD AMDKEB AMDKEP AMKEB AMKEP
  AMDKOM AMDPD MM MH MHUM MT MPD MPDI MSI MSC MKOM MKES MBA MPH MHI MSOS MPSI MIKOM MEI MSN MKN MAK MENG PHD NERS SPA
  SPOG SPPD SPB SPM SPOT BSC BENG CA CPA AK SAK LC SSIT DESS NS APT`;

/** Degrees that could be a name or its initials: taken as a degree only with their dots, or after a comma. */
const AFTER_WITH_DOTS = 'SIP SP SAP SAB AMA BA MA MAG MAP MAB SIK MIP MED';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

export const TITLES_BEFORE = words(BEFORE);
export const DOUBTFUL_TITLES = words(DOUBTFUL_BEFORE);
export const TITLES_AFTER = words(AFTER);
export const DOTTED_TITLES_AFTER = words(AFTER_WITH_DOTS);

/** Between two holders of one account, or two names of one person: each is read by itself, and somebody looks. */
export const JOINING_WORDS = words('QQ DAN ATAU OR AND ALIAS AKA CQ');

/** Before a father's name, which cards leave out or write: "Siti binti Ahmad". */
export const PATRONYMS = words('BIN BINTI BT BTE BN');
