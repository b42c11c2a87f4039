import { runDeviceCommand } from '@/lib/server/devices/run-device-command';
import { administrationRoute } from '@/lib/server/http/administration-route';

export const POST = (request: Request) =>
  administrationRoute(request, 'device', runDeviceCommand, ['administrator', 'officer', 'supervisor']);
