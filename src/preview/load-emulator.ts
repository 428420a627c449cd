/**
 * The emulator is a file of its own that no visitor loads: of the package by this name, and beside
 * the script as `emulator.js`, which the build puts in its place.
 */
export const loadEmulator = () => import('okta-register/emulator');
