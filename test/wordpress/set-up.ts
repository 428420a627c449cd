import { mkdirSync } from 'node:fs';
import { buildPlugin } from '../../integrations/wordpress/build.js';
import { CACHE, installPhp, SUITES, wordPressFiles } from './packages.js';

mkdirSync(CACHE, { recursive: true });
installPhp();
for (const suite of SUITES) wordPressFiles(suite);
await buildPlugin();
