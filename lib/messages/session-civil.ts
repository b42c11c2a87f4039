import { inBoth } from './language';

/** Personal data and the registry's word about them. */
export const CIVIL_TEXTS = inBoth(
  {
    title: 'Data diri seperti di KTP',
    lead: 'Samakan dengan KTP peserta, lalu kirim untuk dibandingkan dengan data kependudukan.',
    submit: 'Simpan dan bandingkan',
    checking: 'Data kependudukan sedang memeriksa…',
    checkingNote: 'Anda boleh meneruskan ke langkah berikutnya sambil menunggu.',
    silent: 'Data kependudukan belum menjawab',
    silentNext:
      'Ini bukan salah peserta dan tidak dihitung. Kami menanyakannya lagi sendiri; Anda boleh meneruskan langkah berikutnya sambil menunggu.',
    goOn: 'Lanjut sambil menunggu',
    same: 'Sama dengan data kependudukan',
    sameNext: 'Semua isian cocok.',
    accepted: 'Penyelia menerima perbedaannya',
    differs: 'Ada yang belum sama dengan data kependudukan',
    differsNext:
      'Periksa isian yang ditandai dengan KTP. Bila KTP memang tertulis begitu, minta keputusan penyelia atau arahkan peserta ke Dukcapil.',
    fieldDiffers: 'Belum sama dengan data kependudukan. Periksa huruf demi huruf dengan KTP.',
    results: 'Hasil pembandingan',
    matches: 'Sama',
    differsWord: 'Belum sama',
    edit: 'Perbaiki isian',
    deceasedTitle: 'Kami turut berduka',
    deceased:
      'Menurut data kependudukan, peserta ini telah meninggal dunia. Klaim JHT diajukan oleh ahli waris di loket ahli waris. Bila ini keliru, keluarga dapat meminta perbaikan di Dukcapil.',
    endDeceased: 'Selesai, akhiri sesi',
    unknown: 'NIK ini belum ada di data kependudukan',
    unknownNext:
      'Arahkan peserta ke Dukcapil dengan KTP dan kartu keluarga. Setelah itu ia dapat datang lagi.',
    endMismatch: 'Akhiri sesi: data perlu diurus dulu',
    refused: 'Data kependudukan menolak akses kami',
    refusedNext:
      'Ini gangguan pada sambungan kami, bukan pada peserta. Coba bandingkan lagi, atau hubungi penyelia.',
    rejected: 'Penyelia belum dapat menerima perbedaannya',
    rejectedNext: 'Perbaiki isian bila ada yang keliru, atau akhiri sesi dan arahkan peserta ke Dukcapil.',
    warnings: 'Perhatikan',
  },
  {
    title: 'Personal data as on the KTP',
    lead: 'Compare with the participant’s KTP, then send it to be compared with the population registry.',
    submit: 'Save and compare',
    checking: 'The registry is checking…',
    checkingNote: 'You may go on to the next step while it does.',
    silent: 'The population registry has not answered',
    silentNext:
      'This is not the participant’s doing and does not count. We ask again by ourselves; you may go on meanwhile.',
    goOn: 'Go on while waiting',
    same: 'The same as the registry',
    sameNext: 'Every entry agrees.',
    accepted: 'The supervisor accepted the difference',
    differs: 'Something differs from the registry',
    differsNext:
      'Compare what is marked with the KTP. If the KTP says so too, ask the supervisor to decide, or show the way to the registry office.',
    fieldDiffers: 'Differs from the registry. Compare letter by letter with the KTP.',
    results: 'Result of the comparison',
    matches: 'Same',
    differsWord: 'Differs',
    edit: 'Correct the entries',
    deceasedTitle: 'Our condolences',
    deceased:
      'According to the registry this participant has died. The heirs claim JHT at the heirs’ desk. If this is mistaken, the family may ask the registry office to correct it.',
    endDeceased: 'Done, end the session',
    unknown: 'The registry does not know this NIK yet',
    unknownNext:
      'Show the way to the registry office with KTP and family card. After that the participant may come again.',
    endMismatch: 'End session: data to be settled first',
    refused: 'The registry refuses us access',
    refusedNext:
      'The trouble is on our line, not with the participant. Compare again, or call the supervisor.',
    rejected: 'The supervisor could not accept the difference',
    rejectedNext: 'Correct what is wrong, or end the session and show the way to the registry office.',
    warnings: 'Note',
  },
);

/** Asking a supervisor, for whatever kind of case. */
export const CASE_TEXTS = inBoth(
  {
    ask: 'Minta keputusan penyelia',
    asking: 'Mengirim permintaan…',
    send: 'Kirim ke penyelia',
    why: 'Apa yang Anda lihat?',
    whys: {
      'glasses-or-covering': 'Kacamata atau penutup kepala',
      'old-photo': 'Foto KTP sudah lama',
      'injury-or-illness': 'Luka atau sakit',
      age: 'Wajah berubah karena usia',
      'camera-trouble': 'Kamera bermasalah',
      declined: 'Tidak ingin difoto',
      'letter-differs': 'Beda satu atau dua huruf',
      'date-differs': 'Tanggal berbeda',
      'registry-outdated': 'Data kependudukan belum diperbarui',
      'documents-complete': 'Berkas lengkap',
      other: 'Lainnya',
    },
    note: 'Catatan untuk penyelia',
    noteHint: 'Satu kalimat tentang apa yang terlihat. Jangan menulis nomor atau nama.',
    whyFirst: 'Pilih satu alasan dulu.',
    noteFirst: 'Untuk "Lainnya", tulis satu kalimat catatan.',
    cancel: 'Batal',
    waiting: 'Menunggu keputusan penyelia',
    waitingNext:
      'Penyelia memutuskannya di perangkatnya sendiri. Layar ini berubah sendiri begitu ada keputusan.',
    fault: 'Belum lengkap',
  },
  {
    ask: 'Ask the supervisor to decide',
    asking: 'Sending the request…',
    send: 'Send to the supervisor',
    why: 'What do you see?',
    whys: {
      'glasses-or-covering': 'Glasses or head covering',
      'old-photo': 'The KTP picture is old',
      'injury-or-illness': 'Injury or illness',
      age: 'The face has aged',
      'camera-trouble': 'Trouble with the camera',
      declined: 'Does not want a picture taken',
      'letter-differs': 'A letter or two differ',
      'date-differs': 'A date differs',
      'registry-outdated': 'The registry is not up to date',
      'documents-complete': 'Documents complete',
      other: 'Something else',
    },
    note: 'Note for the supervisor',
    noteHint: 'One sentence about what is seen. No numbers, no names.',
    whyFirst: 'Choose one reason first.',
    noteFirst: 'For "Something else", write one sentence.',
    cancel: 'Cancel',
    waiting: 'Waiting for the supervisor’s decision',
    waitingNext:
      'The supervisor sees it on his own device. This screen changes by itself once it is decided.',
    fault: 'Not complete',
  },
);
