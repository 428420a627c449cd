/** Writes emulator-coverage.md anew: runs all tests of the emulator. */
process.env.WRITE_COVERAGE = 'yes';
process.argv.splice(2, Infinity, 'emulator');
await import('../../test/together.js');
export {};
