import type { TestProject } from 'vitest/node';
import { startEmulator } from 'okta-register/emulator/server';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
  }
}

/** One emulator for all test files, at a port that is free. */
export default async function setUp({ provide }: TestProject) {
  const { origin, close } = await startEmulator({ port: 0 });
  provide('origin', origin);
  return close;
}
