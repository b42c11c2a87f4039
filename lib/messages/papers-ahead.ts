import { texts } from '../domain/values/language';

/** Papers that are photographed before the claim is counted. */
export const PAPERS_AHEAD = texts({
  id: {
    title: 'Berkas dapat difoto sekarang',
    lead: 'Pilih alasan klaim menurut peserta. Daftar berkasnya muncul, juga tanpa jaringan.',
    reason: 'Alasan klaim',
    choose: 'Pilih alasan',
    missing: 'Pilih satu alasan dulu.',
    open: 'Buka daftar berkas',
    opening: 'Menyiapkan…',
    goOn: 'Lanjut memotret berkas',
    notCounted: 'Klaim belum dihitung',
    notCountedNext:
      'Foto yang sudah dibawa. Bila nanti klaim tidak memerlukan berkas, fotonya dihapus saat klaim dikirim.',
    otherReason: 'Alasan lain',
    done: 'Selesai memotret',
  },
  en: {
    title: 'Documents can be photographed now',
    lead: 'Choose the reason that the participant gives. The list of documents appears, also without a network.',
    reason: 'Reason for the claim',
    choose: 'Choose a reason',
    missing: 'Choose one reason first.',
    open: 'Open the list of documents',
    opening: 'Preparing…',
    goOn: 'Go on with the documents',
    notCounted: 'The claim has not been counted yet',
    notCountedNext:
      'Photograph what has been brought. If the claim turns out to need no documents, the pictures are deleted when it is sent.',
    otherReason: 'Another reason',
    done: 'Done photographing',
  },
});
