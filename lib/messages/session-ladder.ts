import type { CameraFault, Rung, RungReason } from '../sessions/rungs';
import { inBoth } from './language';

type Said = Readonly<Record<RungReason, { readonly why: string; readonly todo: string }>>;
type Rungs = Readonly<Record<Rung, { readonly title: string; readonly heard: string }>>;

/** The ladder behind a face that was not recognised: one offer to the officer, one kind sentence to the participant. */
export const LADDER_TEXTS = inBoth(
  {
    offer: 'Langkah berikutnya',
    toParticipant: 'Untuk peserta',
    rungs: {
      coach: { title: 'Coba lagi dengan bantuan Anda', heard: 'Tidak apa-apa. Kita coba sekali lagi bersama-sama.' },
      'other-light': { title: 'Pindah ke tempat yang lebih terang', heard: 'Cahaya di sini kurang baik. Mari pindah sebentar ke tempat yang lebih terang.' },
      'other-device': { title: 'Pakai perangkat lain', heard: 'Kamera ini kurang baik. Kita pakai perangkat lain; data Anda tetap tersimpan.' },
      attestation: { title: 'Bandingkan sendiri, lalu nyatakan', heard: 'Mesin belum yakin. Petugas kami akan melihatnya sendiri.' },
      witness: { title: 'Pemeriksaan bersaksi', heard: 'Mesin tidak selalu dapat mengenali wajah. Petugas dan penyelia kami akan memeriksa KTP Anda. Hak Anda tidak berkurang.' },
      'call-back': { title: 'Menunggu penyelia', heard: 'Penyelia sedang memutuskan. Bila hari ini tidak sempat, Anda mendapat jam yang pasti dan tidak perlu mengulang dari awal.' },
    } as Rungs,
    because: {
      'supervisor-awaited': { why: 'Permintaan sudah sampai ke penyelia.', todo: 'Layar ini berubah sendiri. Bila tidak ada penyelia hari ini, buat janji datang kembali.' },
      'failures-spent': { why: 'Mesin sudah mencoba sebanyak yang diperbolehkan.', todo: 'Bandingkan peserta dengan KTP-nya; penyelia lain yang memutuskan.' },
      'attempts-spent': { why: 'Sudah banyak foto diambil dalam sesi ini.', todo: 'Bandingkan peserta dengan KTP-nya; penyelia lain yang memutuskan.' },
      'registry-cannot-compare': { why: 'Data kependudukan tidak dapat membandingkan foto peserta ini. Ini bukan salah peserta.', todo: 'Mengulang foto tidak menolong. Bandingkan peserta dengan KTP-nya.' },
      'machine-silent': { why: 'Layanan pemeriksa wajah belum menjawab. Ini bukan salah peserta.', todo: 'Boleh menunggu, atau mulai pemeriksaan bersaksi sekarang.' },
      'attested-but-contradicted': { why: 'Dua perbandingan tidak sejalan, jadi perlu orang kedua.', todo: 'Lanjutkan dengan pemeriksaan bersaksi.' },
      undecided: { why: 'Wajah mirip, tetapi mesin belum yakin. Seseorang yang memutuskan.', todo: 'Bandingkan peserta dengan foto terdahulu atau KTP, lalu nyatakan dengan PIN Anda.' },
      'camera-again-elsewhere': { why: 'Perangkat kedua pun belum memberi foto yang cukup jelas.', todo: 'Jangan dipaksakan lagi. Bandingkan peserta dengan KTP-nya.' },
      'camera-trouble': { why: 'Kamera perangkat ini tidak dapat dipakai.', todo: 'Buka sesi ini di perangkat lain dan ambil alih di sana.' },
      'camera-again': { why: 'Kamera atau cahaya sudah tiga kali mengganggu.', todo: 'Buka sesi ini di perangkat lain dan ambil alih di sana.' },
      'light-again': { why: 'Cahaya atau kamera mengganggu lagi.', todo: 'Hadapkan wajah ke jendela atau lampu, bersihkan lensa, lalu coba lagi.' },
      'first-failures': { why: 'Foto ini belum berhasil.', todo: 'Bantu peserta mengikuti petunjuk di atas, lalu coba lagi.' },
    } as Said,
    openWitness: 'Mulai pemeriksaan bersaksi',
    otherWays: 'Cara lain',
    otherWaysLead: 'Untuk peserta yang tidak dapat atau tidak ingin difoto.',
    cameraFails: 'Kamera ini bermasalah',
    cameraFaults: { denied: 'Tidak diizinkan', missing: 'Tidak ditemukan', busy: 'Dipakai aplikasi lain', insecure: 'Halaman tidak aman', poor: 'Gambar buruk' } as Readonly<Record<CameraFault, string>>,
    moveTitle: 'Pindah perangkat',
    moveSteps: ['Masuk di perangkat lain dengan akun Anda.', 'Buka papan sesi dan pilih layanan ini.', 'Ketuk Ambil alih. Semua isian ikut pindah.'],
    tryHere: 'Tetap coba di sini',
    pause: (seconds: number) => `Jeda sebentar: ${seconds} detik lagi.`,
  },
  {
    offer: 'Next step',
    toParticipant: 'For the participant',
    rungs: {
      coach: { title: 'Try again with your help', heard: 'Never mind. We try once more together.' },
      'other-light': { title: 'Move to better light', heard: 'The light here is poor. Let us move to a brighter place for a moment.' },
      'other-device': { title: 'Use another device', heard: 'This camera is poor. We take another device; your data stay saved.' },
      attestation: { title: 'Compare yourself, then attest', heard: 'The machine is not sure. Our officer will look for himself.' },
      witness: { title: 'Witnessed check', heard: 'The machine cannot always recognise a face. Our officer and supervisor will look at your KTP. Your rights stay the same.' },
      'call-back': { title: 'Waiting for the supervisor', heard: 'The supervisor is deciding. If there is no time today, you get a certain hour and need not begin again.' },
    },
    because: {
      'supervisor-awaited': { why: 'The request has reached the supervisor.', todo: 'This screen changes by itself. If no supervisor is here today, book a time to come back.' },
      'failures-spent': { why: 'The machine has tried as often as it may.', todo: 'Compare the participant with the KTP; another supervisor decides.' },
      'attempts-spent': { why: 'Many pictures were taken in this session.', todo: 'Compare the participant with the KTP; another supervisor decides.' },
      'registry-cannot-compare': { why: 'The registry cannot compare this participant’s picture. It is not the participant’s doing.', todo: 'Another picture does not help. Compare the participant with the KTP.' },
      'machine-silent': { why: 'The face check has not answered. It is not the participant’s doing.', todo: 'You may wait, or begin the witnessed check now.' },
      'attested-but-contradicted': { why: 'Two comparisons do not agree, so a second person is needed.', todo: 'Go on with the witnessed check.' },
      undecided: { why: 'The face is similar but the machine is not sure. A person decides.', todo: 'Compare the participant with an earlier picture or the KTP, then attest with your PIN.' },
      'camera-again-elsewhere': { why: 'The second device gave no clear picture either.', todo: 'Do not press on. Compare the participant with the KTP.' },
      'camera-trouble': { why: 'This device’s camera cannot be used.', todo: 'Open this session on another device and take it over there.' },
      'camera-again': { why: 'Camera or light were in the way three times.', todo: 'Open this session on another device and take it over there.' },
      'light-again': { why: 'Light or camera were in the way again.', todo: 'Turn the face to a window or lamp, wipe the lens, then try again.' },
      'first-failures': { why: 'This picture did not work.', todo: 'Help the participant with the hint above, then try again.' },
    },
    openWitness: 'Begin the witnessed check',
    otherWays: 'Other ways',
    otherWaysLead: 'For a participant who cannot or will not be photographed.',
    cameraFails: 'This camera has trouble',
    cameraFaults: { denied: 'Not allowed', missing: 'Not found', busy: 'Used by another program', insecure: 'Page not secure', poor: 'Poor picture' },
    moveTitle: 'Move to another device',
    moveSteps: ['Sign in on the other device with your account.', 'Open the board and choose this ticket.', 'Tap Take over. Everything entered comes along.'],
    tryHere: 'Try here all the same',
    pause: (seconds) => `A short pause: ${seconds} seconds more.`,
  },
); // biome-ignore format: related words on a line
