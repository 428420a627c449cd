<?php
/** The tests run in the WordPress of the folder `WORDPRESS`, in which the plugin is active. */

declare(strict_types=1);

$_SERVER['HTTP_HOST']      = (string) getenv( 'HOST' );
$_SERVER['REQUEST_URI']    = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REMOTE_ADDR']    = '127.0.0.1';

// Here WordPress is loaded by a function, where its variables would be that function's own.
global $wpdb, $wp, $wp_query, $wp_the_query, $wp_rewrite, $shortcode_tags, $wp_version, $table_prefix;

// What ends the tests is told as it is, and not as a page for visitors.
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );

require getenv( 'WORDPRESS' ) . '/wp-load.php';
ini_set( 'display_errors', '1' );
require_once ABSPATH . 'wp-admin/includes/admin.php';
require __DIR__ . '/Stopped.php';
require __DIR__ . '/SiteTestCase.php';
