import { texts } from '../domain/values/language';

const kib = (bytes: number) => Math.ceil(bytes / 1_024);

/** Pictures that wait on the device for the server. Sizes in KiB, as the line counts them. */
export const WAITING_PICTURES = texts({
  id: {
    here: 'Menunggu jaringan',
    way: (sent: number, of: number) => `${Math.floor(sent / 1_024)} dari ${kib(of)} KiB`,
    size: (bytes: number) => `foto ${kib(bytes)} KiB`,
    receipt: (head: string) => `tanda terima foto ${head}`,
    judged: 'Jumlah halaman dan keterbacaannya dilihat server setelah terkirim.',
    later: 'Berkas PDF ini dapat dilihat setelah terkirim.',
    gone: 'Foto ini tidak lagi tersimpan di perangkat ini.',
    title: (count: number) => `${count} foto menunggu jaringan`,
    next: 'Foto tersimpan aman di perangkat ini dan naik sendiri. Berkas lain tetap dapat difoto, diperiksa, dan dijelaskan; keputusan penyelia menunggu jaringan.',
    room: (megabytes: number) => `Ruang perangkat ini tinggal ${megabytes} MB`,
    roomNext: 'Sambungkan jaringan agar foto yang menunggu terkirim, sebelum memotret lagi.',
  },
  en: {
    here: 'Waits for the network',
    way: (sent: number, of: number) => `${Math.floor(sent / 1_024)} of ${kib(of)} KiB`,
    size: (bytes: number) => `picture ${kib(bytes)} KiB`,
    receipt: (head: string) => `picture’s receipt ${head}`,
    judged: 'How many pages it has and whether it can be read, the server says once it is sent.',
    later: 'This PDF can be looked at once it is sent.',
    gone: 'This picture is no longer kept on this device.',
    title: (count: number) =>
      count === 1 ? '1 picture waits for the network' : `${count} pictures wait for the network`,
    next: 'They are safe on this device and go up by themselves. Other documents can still be photographed, checked and explained; the supervisor’s decision waits for the network.',
    room: (megabytes: number) => `This device has only ${megabytes} MB left`,
    roomNext: 'Connect, so that the pictures that wait go up, before you take more.',
  },
});
