<?php
/** Installs a site without a browser: `php install.php folder address`. */

[ , $folder, $address ] = $argv;
$_SERVER['HTTP_HOST']       = (string) preg_replace( '/^https?:\/\//', '', $address );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_URI']     = '/';
define( 'WP_INSTALLING', true );

function wp_mail(): bool {
	return true;
}

require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A site', 'admin', 'admin@example.com', true, '', 'password' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'password', 'user_email' => "$role@example.com", 'role' => $role ) );
}
foreach ( get_users() as $user ) {
	// The editor's welcome would stand in front of it.
	update_user_meta(
		$user->ID,
		$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'core'           => array( 'enableChoosePatternModal' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
switch_theme( 'twentytwentyfive' );
global $wp_rewrite;
$wp_rewrite->set_permalink_structure( '/%postname%/' );
$wp_rewrite->flush_rules();
echo get_bloginfo( 'version' );
