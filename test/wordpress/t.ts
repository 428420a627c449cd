import { openWordPress } from './site.js';
const wp = await openWordPress('sid');
console.log(wp.version, wp.address);
console.log(
  wp.php(
    `echo json_encode(activate_plugin('embedded-sign-up-for-okta/embedded-sign-up-for-okta.php'));`,
  ),
);
console.log((await fetch(wp.address)).status);
console.log(wp.log());
wp.close();
