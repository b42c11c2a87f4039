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
  'document.too-many-pages': says(
    ['Berkas ini lebih dari 20 halaman.', 'Pilih halaman yang diminta saja.'],
    ['This file has more than 20 pages.', 'Choose only the pages that are asked for.'],
  ),
  'document.pdf-encrypted': says(
    ['PDF ini terkunci kata sandi.', 'Minta PDF tanpa kata sandi, atau foto berkas cetaknya.'],
    ['This PDF is locked with a password.', 'Ask for a PDF without one, or photograph the printed paper.'],
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
} as const satisfies Record<string, { readonly id: Saying; readonly en: Saying }>;

export type FileRefusalCode = keyof typeof FILE_REFUSALS;
