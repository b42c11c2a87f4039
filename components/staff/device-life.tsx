'use client';
import { useHeartbeat } from './use-heartbeat';

/** This device's signs of life, on pages that render on the server. */
export function DeviceLife() {
  useHeartbeat();
  return null;
}
