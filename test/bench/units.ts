export const kilobytes = (bytes: number): string =>
  `${(bytes / 1000).toFixed(bytes < 99_500 ? 1 : 0)} kB`.replace('.0 ', ' ');
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
export const times = (ratio: number): string => `${ratio.toFixed(1)}×`;
