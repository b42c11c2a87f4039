import { texts } from '../../domain/values/language';

/** What a phone's owner reads while he teaches it to trust the branch's authority. */
export const HELP_TEXTS = texts({
  id: {
    title: 'Sambungkan perangkat ke Dampingi',
    lead: 'Halaman ini membantu ponsel atau tablet kantor mengenali Dampingi. Cukup sekali untuk tiap perangkat.',
    address: 'Alamat Dampingi',
    scan: 'Pindai kode ini dengan kamera, atau ketik alamatnya.',
    open: 'Buka Dampingi',
    compareTitle: 'Cocokkan sidik jari lebih dahulu',
    compare:
      'Halaman ini belum terlindungi. Bandingkan sidik jari SHA-256 di layar komputer server (atau di kertas dari petugas TI) dengan yang ditampilkan perangkat Anda setelah sertifikat terpasang. Jika berbeda satu huruf saja, hapus sertifikat itu dan hubungi petugas TI.',
    fingerprint: 'Sidik jari SHA-256 menurut halaman ini',
    download: 'Unduh sertifikat cabang',
    androidTitle: 'Android',
    android: [
      'Ketuk “Unduh sertifikat cabang” di atas dengan Chrome.',
      'Buka Setelan, cari “Sertifikat CA” (biasanya di Keamanan › Enkripsi & kredensial › Instal sertifikat).',
      'Pilih “Sertifikat CA”, ketuk “Tetap instal”, masukkan PIN perangkat, lalu pilih berkas dampingi-cabang.crt.',
      'Buka Kredensial tepercaya › Pengguna, ketuk “Dampingi”, dan cocokkan sidik jari SHA-256.',
      'Kembali ke halaman ini dan ketuk “Buka Dampingi”.',
    ],
    iphoneTitle: 'iPhone dan iPad',
    iphone: [
      'Buka halaman ini dengan Safari, ketuk “Unduh sertifikat cabang”, lalu “Izinkan”.',
      'Buka Pengaturan › Profil Diunduh, ketuk “Dampingi” › Detail Lainnya, dan cocokkan sidik jari SHA-256.',
      'Ketuk “Instal” dan masukkan kode sandi perangkat.',
      'Buka Pengaturan › Umum › Mengenai › Pengaturan Kepercayaan Sertifikat, lalu nyalakan “Dampingi”.',
      'Kembali ke halaman ini dan ketuk “Buka Dampingi”.',
    ],
    limits:
      'Sertifikat ini hanya berlaku untuk alamat jaringan kantor dan nama server ini. Perangkat tidak akan mempercayainya untuk bank atau situs lain.',
    trusted:
      'Server ini memakai sertifikat milik organisasi Anda. Biasanya perangkat langsung mempercayainya; jika tidak, hubungi petugas TI.',
  },
  en: {
    title: 'Connect a device to Dampingi',
    lead: 'This page helps an office phone or tablet to recognise Dampingi. Once for each device is enough.',
    address: 'Address of Dampingi',
    scan: 'Scan this code with the camera, or type the address.',
    open: 'Open Dampingi',
    compareTitle: 'Compare the fingerprint first',
    compare:
      'This page is not protected yet. Compare the SHA-256 fingerprint on the server’s own screen (or on paper from your IT staff) with what your device shows once the certificate is installed. If a single letter differs, remove that certificate and call your IT staff.',
    fingerprint: 'SHA-256 fingerprint according to this page',
    download: 'Download the branch certificate',
    androidTitle: 'Android',
    android: [
      'Tap “Download the branch certificate” above in Chrome.',
      'Open Settings and search for “CA certificate” (usually Security › Encryption & credentials › Install a certificate).',
      'Choose “CA certificate”, tap “Install anyway”, enter the device’s PIN, then choose the file dampingi-cabang.crt.',
      'Open Trusted credentials › User, tap “Dampingi” and compare the SHA-256 fingerprint.',
      'Come back to this page and tap “Open Dampingi”.',
    ],
    iphoneTitle: 'iPhone and iPad',
    iphone: [
      'Open this page in Safari, tap “Download the branch certificate”, then “Allow”.',
      'Open Settings › Profile Downloaded, tap “Dampingi” › More Details and compare the SHA-256 fingerprint.',
      'Tap “Install” and enter the device’s passcode.',
      'Open Settings › General › About › Certificate Trust Settings and switch “Dampingi” on.',
      'Come back to this page and tap “Open Dampingi”.',
    ],
    limits:
      'This certificate counts only for addresses of the office network and for this server’s names. No device will accept it for a bank or for any other site.',
    trusted:
      'This server uses your organisation’s own certificate. Devices usually trust it at once; if yours does not, call your IT staff.',
  },
});
