/** True for what an image may show. A script in an SVG is not run there. */
export const isPicture = (address: string | undefined): address is string =>
  address !== undefined &&
  URL.canParse(address) &&
  /^https?:|^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/.test(address);
