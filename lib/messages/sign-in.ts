import { texts } from '../domain/values/language';

/** Texts of the sign-in: plain strings only, because the server hands them to a very small form. */
export const SIGN_IN = texts({
  id: {
    title: 'Masuk',
    lead: 'Untuk petugas, penyelia, dan administrator cabang.',
    username: 'Nama pengguna',
    usernameHint: 'Contoh: rina.mojokerto',
    password: 'Kata sandi',
    show: 'Tampilkan kata sandi',
    submit: 'Masuk',
    pending: 'Memeriksa …',
    lockHint: 'Lima kali salah mengunci nama pengguna itu selama 15 menit.',
    attention: 'Belum dapat masuk',
    refused:
      'Nama pengguna atau kata sandi belum cocok, atau akun sedang terkunci. Periksa keduanya, lalu coba lagi. Jika lupa, minta kata sandi baru kepada administrator cabang.',
    unreachable: 'Server belum dapat dihubungi. Periksa sambungan jaringan, lalu coba lagi.',
    or: 'atau',
    oidc: 'Masuk dengan akun organisasi',
  },
  en: {
    title: 'Sign in',
    lead: 'For officers, supervisors and administrators of a branch.',
    username: 'Username',
    usernameHint: 'Example: rina.mojokerto',
    password: 'Password',
    show: 'Show password',
    submit: 'Sign in',
    pending: 'Checking …',
    lockHint: 'Five wrong tries lock that username for 15 minutes.',
    attention: 'Not signed in',
    refused:
      "Username and password do not match, or the account is locked. Check both, then try again. If you forgot it, ask the branch's administrator for a new password.",
    unreachable: 'The server cannot be reached. Check the network connection, then try again.',
    or: 'or',
    oidc: 'Sign in with the organisation’s account',
  },
});
