import type { MetadataJson } from 'libphonenumber-js/core/es6';

/**
 * What libphonenumber knows of the countries whose calling codes begin with the same digit: one of
 * ITU's world numbering zones.
 */
export type Zone = Pick<MetadataJson, 'countries' | 'nonGeographic'>;
