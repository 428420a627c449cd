import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A place that the compiler finds wrong. */
export interface Found {
  /** An absolute path; empty where it is about the options. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
}

const TSC = resolve('node_modules/typescript-7/bin/tsc');

/**
 * What the compiler says of a project.
 *
 * @param folder where it is looked from for packages
 * @param config as a tsconfig.json in it would be: paths in it begin at the folder
 */
export function typeErrors(folder: string, config: object): Found[] {
  const own = mkdtempSync(join(folder, 'types-'));
  try {
    const path = join(own, 'tsconfig.json');
    writeFileSync(path, JSON.stringify(config));
    const args = [TSC, '--project', path, '--noEmit', '--pretty', 'false'];
    const { stdout, stderr, error } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
    });
    if (error ?? stderr) throw error ?? new Error(stderr);
    return Array.from(
      // What follows a line and is indented explains it.
      stdout.matchAll(/^(?:(.+)\((\d+),\d+\): )?error (TS\d+: .*(?:\n +.*)*)/gm),
      ([, file, line, message = '']) => ({
        file: file ? resolve(folder, file) : '',
        line: Number(line ?? 0),
        message,
      }),
    );
  } finally {
    rmSync(own, { recursive: true });
  }
}
