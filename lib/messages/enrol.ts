import { texts } from '../domain/values/language';

/** Making a browser a device of the branch. */
export const ENROL = texts({
  id: {
    title: 'Daftarkan perangkat ini',
    lead: 'Hanya perangkat terdaftar yang dapat membuka sesi dan menandatangani keputusan.',
    what: 'Apa yang terjadi?',
    whatPoints: [
      'Peramban ini membuat kunci tanda tangan. Kunci itu tidak dapat disalin oleh halaman web mana pun.',
      'Setiap langkah Anda ditandatangani dengan kunci itu, sehingga jelas dari perangkat mana asalnya.',
      'Siapa pun petugas cabang ini dapat memakai perangkat yang sama, dengan akunnya sendiri.',
      'Jika perangkat hilang, administrator mencabutnya dan kuncinya langsung tidak berlaku.',
    ],
    looking: 'Memeriksa perangkat ini …',
    code: 'Kode pendaftaran',
    codeHint: 'Sepuluh huruf dan angka dari administrator cabang. Berlaku sekali.',
    example: 'Contoh',
    codeFaults: {
      shape: 'Kode terdiri dari sepuluh huruf dan angka.',
      refused:
        'Kode ini tidak berlaku di cabang Anda, sudah dipakai, atau sudah lewat waktunya. Minta kode baru.',
    },
    troubles: {
      'too-many': 'Terlalu banyak percobaan. Tunggu sepuluh menit, lalu coba lagi.',
      unreachable:
        'Server belum dapat dihubungi. Periksa sambungan jaringan, lalu coba lagi; kode belum terpakai.',
    },
    name: 'Nama perangkat',
    nameHint: 'Supaya mudah dikenali. Contoh: Tablet loket 2',
    nameFault: 'Beri perangkat ini nama.',
    submit: 'Daftarkan',
    pending: 'Mendaftarkan …',
    doneTitle: (branch: string) => `Terdaftar di ${branch}`,
    done: 'Perangkat ini siap dipakai.',
    enrolledAs: (name: string) => `Perangkat ini terdaftar sebagai “${name}” dan siap dipakai.`,
    goOn: 'Lanjutkan',
    again: 'Daftarkan ulang dengan kode baru',
  },
  en: {
    title: 'Enrol this device',
    lead: 'Only an enrolled device can open a session and sign decisions.',
    what: 'What happens?',
    whatPoints: [
      'This browser makes a signing key. No web page can copy it.',
      'Each of your steps is signed with that key, so it is clear which device it came from.',
      'Every member of staff of this branch can use the same device, each with their own account.',
      'If the device is lost, the administrator revokes it and its key is worthless at once.',
    ],
    looking: 'Checking this device …',
    code: 'Enrolment code',
    codeHint: "Ten letters and digits from the branch's administrator. Works once.",
    example: 'Example',
    codeFaults: {
      shape: 'The code has ten letters and digits.',
      refused: 'This code is not valid in your branch, was used, or has expired. Ask for a new one.',
    },
    troubles: {
      'too-many': 'Too many tries. Wait ten minutes, then try again.',
      unreachable:
        'The server cannot be reached. Check the network, then try again; the code is not used up.',
    },
    name: 'Name of the device',
    nameHint: 'So that it is easy to tell. Example: Tablet at counter 2',
    nameFault: 'Give this device a name.',
    submit: 'Enrol',
    pending: 'Enrolling …',
    doneTitle: (branch) => `Enrolled at ${branch}`,
    done: 'This device is ready.',
    enrolledAs: (name) => `This device is enrolled as “${name}” and ready.`,
    goOn: 'Go on',
    again: 'Enrol again with a new code',
  },
});
