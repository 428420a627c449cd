import { launchersOf } from './test/engines/index.js';
import config from './web-test-runner.config.js';

/** Every engine, one after the other. */
export default { ...config, browsers: launchersOf('chromium,firefox,webkit') };
