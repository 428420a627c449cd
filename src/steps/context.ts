import { createContext } from '@lit/context';
import type { Flow } from '../flow/flow.js';

/** The flow, for all that stands in the widget: a service, while data comes by properties. */
export const flowContext = createContext<Flow>(Symbol('okta-register-flow'));
