import { texts } from '../domain/values/language';

/** Once a shift on the board: the device can be made to serve without a network. */
export const OFFLINE_OFFER = texts({
  id: {
    title: 'Belum siap tanpa jaringan',
    lead: 'Ketik PIN Anda sekali di perangkat ini, agar layanan berlanjut saat jaringan putus.',
    prepare: 'Siapkan sekarang',
    later: 'Nanti saja',
  },
  en: {
    title: 'Not ready without a network',
    lead: 'Type your PIN once on this device, so that the service goes on when the network is cut.',
    prepare: 'Prepare it now',
    later: 'Later',
  },
});
