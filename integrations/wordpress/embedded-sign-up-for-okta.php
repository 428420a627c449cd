<?php
/**
 * Plugin Name:       Embedded Sign-Up for Okta
 * Description:       A sign-up form for your Okta org (Identity Engine), as a block and as a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.7
 * Requires PHP:      8.1
 * License:           GPL-3.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-3.0.html
 * Text Domain:       embedded-sign-up-for-okta
 * Domain Path:       /languages
 */

declare(strict_types=1);

namespace OktaRegister;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

spl_autoload_register(
	static function ( string $name ): void {
		$prefix = __NAMESPACE__ . '\\';
		if ( str_starts_with( $name, $prefix ) ) {
			require __DIR__ . '/src/' . str_replace( '\\', '/', substr( $name, strlen( $prefix ) ) ) . '.php';
		}
	}
);

( new Plugin( __FILE__ ) )->start();
