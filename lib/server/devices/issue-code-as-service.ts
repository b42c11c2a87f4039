import type { DeviceCommand } from '../../domain/devices/device-commands';
import { writtenCode } from '../../domain/values/one-time-code';
import { executeAsService } from '../journal/execute-as-service';
import { newCode } from '../platform/new-code';
import { uuidv7 } from '../platform/new-id';
import { deviceRules } from './device-rules';

/**
 * Issues a one-time enrolment code from the command line: for an installation that has no enrolled
 * administrator yet, and for the demo. @returns the code as it is read out.
 */
export const issueCodeAsService = async (branchId: string, label: string): Promise<string> => {
  const code = newCode(10);
  const command: DeviceCommand = { type: 'issue-enrolment-code', body: { label, code } };
  const streamId = uuidv7(Date.now());
  const receipt = await executeAsService(
    deviceRules(command, branchId, streamId),
    { stream: 'device', streamId, type: command.type, once: 'issue' },
    command,
  );
  if (!receipt.accepted) throw new Error(`the enrolment code was refused: ${receipt.code}`);
  return writtenCode(code);
};
