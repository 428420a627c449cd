import { failure, FailureError } from '../idx/failure.js';

/** The work's result, or the failure `timeout`. okta-auth-js cannot abort: the answer is dropped. */
export async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FailureError(failure('timeout'))), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
