import {
  DEVICE_COMMANDS,
  type DeviceCommand,
  type DeviceCommandType,
} from '../../domain/devices/device-commands';
import { execute, type Receipt, type VerifiedCommand } from '../journal/execute';
import { deviceRules } from './device-rules';

/** Carries out a signed command about a device: an administrator's, or the device's own word on itself. */
export const runDeviceCommand = async (
  sent: VerifiedCommand & { readonly body: unknown },
): Promise<Receipt> => {
  const { type } = sent.header;
  const schema = Object.hasOwn(DEVICE_COMMANDS, type) ? DEVICE_COMMANDS[type as DeviceCommandType] : null;
  const parsed = schema?.safeParse(sent.body);
  if (!parsed?.success || !sent.branchId) return { accepted: false, code: 'command.invalid' };
  const command = { type, body: parsed.data } as DeviceCommand;
  return execute(deviceRules(command, sent.branchId, sent.header.streamId), command, sent);
};
