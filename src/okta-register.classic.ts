/** What a page loads that cannot load modules. One file: it has no address to find chunks beside. */
import './okta-register.js';
