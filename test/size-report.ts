import { sizeReport } from './sizes.js';

console.log(sizeReport());
