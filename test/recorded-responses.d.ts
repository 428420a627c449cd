import type { WireResponse } from '../src/idx/wire.js';

export declare const ownFiles: string[];
export declare function ownPage(file: string): WireResponse;
export declare const recordedFolder: string;
export declare const recordedFiles: string[];
export declare function recordedPage(file: string): WireResponse;
export declare const recordedModule: object;
