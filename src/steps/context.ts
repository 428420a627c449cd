import { createContext } from '@lit/context';
import type { Flow } from '../flow/flow.js';

/** What a step's element can ask of the flow. */
export type FlowDoor = Pick<
  Flow,
  'unanswered' | 'ready' | 'run' | 'act' | 'retry' | 'resume' | 'restart' | 'fail' | 'refuse'
>;

/** The flow that a step's element answers to: a service, while data comes by properties. */
export const flowContext = createContext<FlowDoor>(Symbol('okta-register-flow'));
