export function inPath(...names: string[]): string | undefined;
export function findChromium(): string | undefined;
export function findHeadlessShell(): string | undefined;
export function launchOptions(executablePath?: string): {
  executablePath: string | undefined;
  args: string[];
};
