import { FAULT_KINDS, TOKEN_FLAWS, type FaultKind } from '../../src/emulator/faults/fault.js';

/** What goes wrong: of the org's faults, or a file that is not there. */
export type Fault = (FaultKind | { kind: 'not-found' }) & {
  times: number;
};

/** One sign-up with one fault in it. */
export interface Try {
  flow: string;
  /** The number of the request that fails, `poll` for the first poll, or the name of a file. */
  target: number | 'poll' | (string & {});
  /** For the report: what is asked for. */
  what: string;
  fault: Fault;
}

/** What a sign-up without a fault asks for. */
export interface Asked {
  flow: string;
  requests: string[];
  files: string[];
  polls: boolean;
}

export const isForGood = ({ times }: { times: number }): boolean => times === Infinity;

/** Tokens fail at one request alone; what the org has not set up is no fault on the way. */
const ELSEWHERE = ['flawed-id-token', 'wrong-set-up'];

const kindsOfRequests = FAULT_KINDS.filter((kind) => !ELSEWHERE.includes(kind)).flatMap(
  (kind): FaultKind[] => {
    if (kind === 'delay') return [{ kind, milliseconds: 100 }];
    if (kind === 'too-many-requests') return [{ kind }, { kind, retryAfter: 1 }];
    return [{ kind } as FaultKind];
  },
);

/** What the token request can be answered with, and must never be taken. */
const FLAWED_TOKENS = TOKEN_FLAWS.map((flaw): FaultKind => ({ kind: 'flawed-id-token', flaw }));

const KINDS_OF_FILES = [
  'drop-request',
  'stall',
  'not-found',
  'wrong-content-type',
  'cut',
  'internal-server-error',
] as const;

const TIMES = [1, Infinity];

/** Every request and every file of every sign-up, with every fault, once and for good. */
export function planOf(asked: readonly Asked[]): Try[] {
  return asked.flatMap(({ flow, requests, files, polls }) => {
    const targets: [number | string, string][] = requests.map((what, i) => [i + 1, what]);
    if (polls) targets.push(['poll', 'POST /idp/idx/poll']);
    const ofRequests = targets.flatMap(([target, what]) =>
      [...kindsOfRequests, ...(what.endsWith('/token') ? FLAWED_TOKENS : [])].flatMap((kind) =>
        TIMES.map((times) => ({ flow, target, what, fault: { ...kind, times } as Fault })),
      ),
    );
    const ofFiles = files.flatMap((target) =>
      KINDS_OF_FILES.flatMap((kind) =>
        TIMES.map((times) => ({ flow, target, what: target, fault: { kind, times } as Fault })),
      ),
    );
    return [...ofRequests, ...ofFiles];
  });
}

/** How a try is named, and found by the filter. */
export const titleOf = ({ flow, target, what, fault }: Try): string => {
  const where = typeof target === 'number' ? `request ${String(target)} ${what}` : what;
  const flaw = 'flaw' in fault ? ` (${fault.flaw})` : '';
  const after = 'retryAfter' in fault ? ' with Retry-After' : flaw;
  return `${flow}: ${where}: ${fault.kind}${after} ${isForGood(fault) ? 'for good' : 'once'}`;
};

/** The same sequence of numbers from 0 to 1 for the same seed. */
function* numbersOf(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A sample in which each request of each flow and each file fails, and in each way, at least once. */
export function sampleOf(plan: readonly Try[], seed: number): Try[] {
  const numbers = numbersOf(seed);
  const missing = new Set(plan.flatMap(pointsOf));
  return plan
    .map((one) => ({ one, at: numbers.next().value }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
    .filter((one) => pointsOf(one).filter((point) => missing.delete(point)).length > 0);
}

function pointsOf({ flow, target, what, fault }: Try): string[] {
  // A file is loaded alike in all flows, and fails by other ways than a request.
  const isFile = target === what;
  return [
    isFile ? what : `${flow} ${String(target)}`,
    `${isFile ? 'file' : 'request'} ${fault.kind} ${String(fault.times)}`,
  ];
}
