import { createContext } from '@lit/context';
import type { Flow } from '../flow/flow.js';

/** The flow that a step's element answers to: a service, while data comes by properties. */
export const flowContext = createContext<Flow>(Symbol('okta-register-flow'));
