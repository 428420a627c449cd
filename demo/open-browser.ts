import { spawn } from 'node:child_process';

/** Best effort: without a display, or without a browser, the printed address is enough. */
export function openBrowser(url: string): void {
  const command = opener();
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function opener(): [string, ...string[]] | undefined {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return display ? ['xdg-open'] : undefined;
}
