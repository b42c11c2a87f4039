import { says } from './refusal-words';

/** The noes of the face step, of the cases that people decide, and of keeping a face. */
export const FACE_REFUSALS = {
  'pin.needed': says(
    ['Pernyataan ini perlu PIN Anda.', 'Ketik enam angka PIN Anda, lalu kirim lagi.'],
    ['This statement needs your PIN.', 'Type the six digits of your PIN, then send it again.'],
  ),
  'face.capture-unknown': says(
    ['Foto belum sampai ke server.', 'Ambil foto sekali lagi. Percobaan ini tidak dihitung.'],
    ['The picture has not reached the server.', 'Take it once more. This attempt does not count.'],
  ),
  'face.capture-pending': says(
    ['Foto sebelumnya masih diperiksa.', 'Tunggu hasilnya sebelum mengambil foto lagi.'],
    ['The picture before is still being checked.', 'Wait for its result before taking another.'],
  ),
  'face.capture-known': says(
    ['Foto ini sudah pernah dipakai.', 'Ambil foto baru.'],
    ['This picture was used before.', 'Take a new one.'],
  ),
  'face.attempts-spent': says(
    ['Percobaan foto sudah cukup.', 'Minta keputusan penyelia.'],
    ['There were enough attempts.', 'Ask the supervisor to decide.'],
  ),
  'face.pending-elsewhere': says(
    [
      'Foto peserta ini sedang diperiksa di layanan lain.',
      'Tunggu satu menit, lalu coba lagi. Percobaan ini tidak dihitung.',
    ],
    [
      'A picture of this participant is being checked in another session.',
      'Wait a minute, then try again. This attempt does not count.',
    ],
  ),
  'face.too-soon': says(
    [
      'Setelah beberapa percobaan ada jeda sebentar.',
      'Tunggu setengah menit, perbaiki cahaya, lalu coba lagi. Atau minta penyelia menyaksikan.',
    ],
    [
      'After several attempts there is a short pause.',
      'Wait half a minute, better the light, then try again. Or ask a supervisor to witness.',
    ],
  ),
  'face.attest-not-due': says(
    ['Foto ini tidak menunggu pernyataan petugas.', 'Ikuti langkah yang ditawarkan di layar.'],
    ['This picture does not wait for the officer’s statement.', 'Follow the step that the screen offers.'],
  ),
  'face.verified-already': says(
    ['Wajah sudah dipastikan.', 'Lanjutkan ke langkah berikutnya.'],
    ['The face is confirmed already.', 'Go on to the next step.'],
  ),
  'case.not-needed': says(
    ['Belum ada yang perlu diputuskan penyelia.', 'Coba langkah ini dulu.'],
    ['There is nothing for a supervisor to decide yet.', 'Try this step first.'],
  ),
  'case.open': says(
    ['Penyelia sedang memutuskan.', 'Tunggu keputusannya; layar ini berubah sendiri.'],
    ['The supervisor is deciding.', 'Wait for the decision; this screen changes by itself.'],
  ),
  'case.unknown': says(
    ['Permintaan keputusan ini tidak ada.', 'Muat ulang halaman.'],
    ['There is no such request for a decision.', 'Reload the page.'],
  ),
  'case.decided': says(
    ['Permintaan ini sudah diputuskan.', 'Muat ulang halaman untuk melihat keputusannya.'],
    ['This request has been decided.', 'Reload the page to see the decision.'],
  ),
  'case.author-never-decides': says(
    ['Yang melayani sesi ini tidak boleh memutuskannya.', 'Minta penyelia lain memutuskan.'],
    ['Whoever served in this session cannot decide it.', 'Ask another supervisor to decide.'],
  ),
  'second-person.not-counted': says(
    [
      'Akun Anda belum dihitung sebagai orang kedua untuk sesi ini.',
      'Minta penyelia lain memutuskan: akun yang sudah lebih lama, dengan PIN, dan tidak dibuat melalui petugas sesi ini.',
    ],
    [
      'Your account does not count as a second person for this session yet.',
      'Ask another supervisor to decide: an older account, with a PIN, that did not come through who served here.',
    ],
  ),
  'case.supervisor-only': says(
    ['Hanya penyelia yang dapat memutuskan.', 'Minta penyelia masuk dengan akunnya sendiri.'],
    ['Only a supervisor can decide.', 'Ask the supervisor to sign in with his own account.'],
  ),
  'case.look-in-person': says(
    [
      'Foto ini bisa saja dibawa dari tempat lain.',
      'Temui peserta di loket, bandingkan dengan KTP-nya, lalu pilih bahwa Anda melihatnya sendiri.',
    ],
    [
      'This picture may have been brought along.',
      'See the participant at the counter, compare with the KTP, then choose that you saw them yourself.',
    ],
  ),
  'case.note-missing': says(
    ['Catatan belum diisi.', 'Tulis satu kalimat tentang apa yang terlihat.'],
    ['The note is empty.', 'Write one sentence about what was seen.'],
  ),
  'case.witness-needed': says(
    ['Wajah diputuskan lewat pemeriksaan bersaksi.', 'Muat ulang halaman, lalu pilih Pemeriksaan bersaksi.'],
    ['A face is decided by a witnessed check.', 'Reload the page, then choose Witnessed check.'],
  ),
  'call-back.not-needed': says(
    ['Tidak ada keputusan yang ditunggu.', 'Lanjutkan langkah di layar; janji tidak diperlukan.'],
    ['No decision is waited for.', 'Go on with the step on the screen; no appointment is needed.'],
  ),
  'call-back.slot-taken': says(
    ['Jam itu sudah penuh atau sudah lewat.', 'Pilih jam lain pada daftar yang baru.'],
    ['That hour is full or past.', 'Choose another hour from the new list.'],
  ),
  'template.not-kept': says(
    ['Tidak ada wajah yang disimpan untuk peserta ini.', 'Tidak ada yang perlu ditarik; lanjutkan sesi.'],
    ['No face is kept for this participant.', 'There is nothing to take back; go on with the session.'],
  ),
  'template.not-allowed': says(
    ['Peserta tidak mengizinkan wajahnya disimpan.', 'Tidak ada yang disimpan; tidak perlu tindakan.'],
    ['The participant did not allow the face to be kept.', 'Nothing was kept; nothing needs to be done.'],
  ),
};
