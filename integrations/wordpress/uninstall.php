<?php
/** Takes the settings and what is planned away, of every site of a network. Pages stay: they are the site's own. */

declare(strict_types=1);

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

$okta_register_forget = static function (): void {
	delete_option( 'okta_register' );
	wp_unschedule_hook( 'okta_register_remove_old_chunks' );
};
if ( ! is_multisite() ) {
	$okta_register_forget();
	return;
}
foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $okta_register_site ) {
	switch_to_blog( $okta_register_site );
	$okta_register_forget();
	restore_current_blog();
}
