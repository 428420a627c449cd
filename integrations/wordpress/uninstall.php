<?php
/** Takes the settings away, of every site of a network. Pages stay: they are the site's own. */

declare(strict_types=1);

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

if ( ! is_multisite() ) {
	delete_option( 'okta_register' );
	return;
}
foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $okta_register_site ) {
	delete_blog_option( $okta_register_site, 'okta_register' );
}
