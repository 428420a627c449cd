import { mkdirSync } from 'node:fs';
import { buildPlugin } from '../../integrations/wordpress/build.js';
import { CACHE, installPhp, SUITES, themeFiles, wordPressFiles } from './packages.js';

mkdirSync(CACHE, { recursive: true });
installPhp();
for (const suite of SUITES) wordPressFiles(suite);
themeFiles();
await buildPlugin();
