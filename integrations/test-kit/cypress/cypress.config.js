import { startEmulator } from 'okta-register/emulator/server';

export default {
  e2e: {
    baseUrl: 'http://localhost:8090',
    specPattern: '*.cy.js',
    supportFile: false,
    /** The site's issuer is that of the emulator, http://localhost:8091/oauth2/default. */
    async setupNodeEvents(on, config) {
      const { emulator, close } = await startEmulator({ port: Number(config.env.emulatorPort) });
      on('task', {
        // Cypress takes null for nothing, and fails at undefined.
        codeSentTo: (address) => emulator.outbox.latest(address)?.code ?? null,
        accountOf: (login) => emulator.users.find(login) ?? null,
        fault: (options) => emulator.fault(options).id,
      });
      on('after:run', close);
      return config;
    },
    env: { emulatorPort: 8091 },
  },
};
