import type { QrPicture } from '@/lib/server/claims/qr-picture';

/** A QR code, 30 mm on paper (print.css); the white around it is its quiet zone of four modules. */
export function QrCode({ picture, name }: { picture: QrPicture; name: string }) {
  return (
    <svg
      data-qr
      role="img"
      aria-label={name}
      viewBox={`0 0 ${picture.size} ${picture.size}`}
      shapeRendering="crispEdges"
      className="m-2"
    >
      <title>{name}</title>
      <path d={picture.path} fill="#000" />
    </svg>
  );
}
