import type { Page } from '@playwright/test';
import { DevicesScreen } from '../screens/devices-screen';
import { PolicyScreen } from '../screens/policy-screen';
import { StaffScreen } from '../screens/staff-screen';

/** An administrator of a branch at his own device. */
export class Administrator {
  readonly devices: DevicesScreen;
  readonly staff: StaffScreen;
  readonly policies: PolicyScreen;

  constructor(readonly page: Page) {
    this.devices = new DevicesScreen(page);
    this.staff = new StaffScreen(page);
    this.policies = new PolicyScreen(page);
  }
}
