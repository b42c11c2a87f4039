type Saying = { readonly says: string; readonly next: string };

const says = (id: readonly [string, string], en: readonly [string, string]) => ({
  id: { says: id[0], next: id[1] } as Saying,
  en: { says: en[0], next: en[1] } as Saying,
});

/** Why a file was not taken, and what helps; the form shows it in the officer's language. */
export const FILE_REFUSALS = {
  'document.too-large': says(
    [
      'Berkas ini lebih besar dari 6 MB.',
      'Foto langsung di halaman ini, atau pilih berkas yang lebih kecil.',
    ],
    ['This file is larger than 6 MB.', 'Photograph it on this page, or choose a smaller file.'],
  ),
  'document.type': says(
    [
      'Isi berkas ini bukan JPG, PNG, atau PDF.',
      'Pilih berkas JPG, PNG, atau PDF, atau foto langsung di sini.',
    ],
    ['This file is not a JPG, PNG or PDF inside.', 'Choose a JPG, PNG or PDF, or photograph the paper here.'],
  ),
  'document.unreadable': says(
    ['Berkas ini tidak dapat dibuka.', 'Foto langsung di halaman ini, atau minta berkas yang baru.'],
    ['This file cannot be opened.', 'Photograph it on this page, or ask for a new file.'],
  ),
  'document.too-small': says(
    ['Gambar ini terlalu kecil untuk dibaca.', 'Foto lagi dari dekat.'],
    ['This picture is too small to be read.', 'Photograph it again from nearby.'],
  ),
  'document.resolution': says(
    [
      'Resolusi foto ini terlalu tinggi: lebih dari 60 megapiksel.',
      'Foto langsung di halaman ini, atau kirim foto yang sama dengan resolusi lebih rendah.',
    ],
    [
      'The resolution of this photograph is too high: more than 60 megapixels.',
      'Photograph the paper on this page, or send the photograph in a lower resolution.',
    ],
  ),
  'document.too-many-pages': says(
    ['Berkas ini lebih dari 20 halaman.', 'Pilih halaman yang diminta saja.'],
    ['This file has more than 20 pages.', 'Choose only the pages that are asked for.'],
  ),
  'document.pdf-encrypted': says(
    [
      'PDF ini terkunci: hanya terbuka dengan kata sandi atau sertifikat.',
      'Minta PDF yang dapat dibuka tanpa kata sandi, atau foto berkas cetaknya.',
    ],
    [
      'This PDF is locked: it only opens with a password or a certificate.',
      'Ask for a PDF that opens without a password, or photograph the printed paper.',
    ],
  ),
  'document.pdf-active': says(
    ['PDF ini berisi program atau lampiran, jadi tidak disimpan.', 'Foto berkas cetaknya di halaman ini.'],
    [
      'This PDF carries a program or attachment, so it is not kept.',
      'Photograph the printed paper on this page.',
    ],
  ),
  'document.id-reused': says(
    ['Berkas lain sudah dikirim dengan nomor ini.', 'Foto atau pilih berkasnya sekali lagi.'],
    ['Another file was sent under this number.', 'Photograph or choose it once more.'],
  ),
  'document.too-many': says(
    [
      'Sesi ini sudah menyimpan terlalu banyak berkas.',
      'Hapus foto yang tidak dipakai, lalu tambahkan lagi.',
    ],
    ['This session keeps too many files already.', 'Remove pictures that are not used, then add again.'],
  ),
  'upload.malformed': says(
    ['Kiriman foto ini tidak dapat dibaca.', 'Foto atau pilih berkasnya sekali lagi.'],
    ['This part of a picture cannot be read.', 'Photograph or choose it once more.'],
  ),
  'upload.piece-size': says(
    ['Potongan foto ini tidak seukuran yang diterima.', 'Muat ulang halaman ini; foto dikirim lagi.'],
    [
      'This part of a picture has not the size that is taken.',
      'Reload this page; the picture is sent again.',
    ],
  ),
  'upload.offset': says(
    ['Potongan foto ini bukan lanjutan dari yang sudah diterima.', 'Tunggu; pengiriman dilanjutkan sendiri.'],
    ['This part does not follow what has been received.', 'Wait; it goes on by itself.'],
  ),
  'upload.bytes-changed': says(
    ['Potongan foto ini berbeda dari yang sudah diterima.', 'Foto atau pilih berkasnya sekali lagi.'],
    ['This part differs from the one that was received.', 'Photograph or choose it once more.'],
  ),
  'upload.hash-wrong': says(
    ['Foto yang tiba tidak sama dengan yang dikirim.', 'Foto atau pilih berkasnya sekali lagi.'],
    ['The picture that arrived is not the one that was sent.', 'Photograph or choose it once more.'],
  ),
  'upload.other-device': says(
    ['Sesi ini dipegang perangkat lain.', 'Lanjutkan di perangkat itu, atau ambil alih sesi ini dahulu.'],
    ['Another device holds this session.', 'Go on at that device, or take the session over first.'],
  ),
  'storage.full': says(
    [
      'Ruang perangkat ini penuh, jadi foto belum disimpan.',
      'Sambungkan jaringan agar foto yang menunggu terkirim, lalu foto lagi.',
    ],
    [
      'This device has no room left, so the picture is not kept.',
      'Connect, so that the pictures that wait go up, and take it again.',
    ],
  ),
} as const satisfies Record<string, { readonly id: Saying; readonly en: Saying }>;

export type FileRefusalCode = keyof typeof FILE_REFUSALS;
