import { administrationRoute } from '@/lib/api/administration-route';
import { runDeviceCommand } from '@/lib/devices/run-device-command';

export const POST = (request: Request) =>
  administrationRoute(request, 'device', runDeviceCommand, ['administrator', 'officer', 'supervisor']);
