import type { Policy } from '../../src/emulator/index.js';
import { ownApp } from '../own-app.js';
import type { VisitOptions } from './visit.js';

/** A site whose org has an app with a policy of the test's own. */
export const withPolicy = (more: Partial<Policy>, options: VisitOptions = {}): VisitOptions => ({
  apps: [ownApp(more)],
  policy: 'own',
  ...options,
});
