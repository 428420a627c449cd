<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

use OktaRegister\Settings;

final class NetworkTest extends SiteTestCase {

	public function test_uninstalled_from_a_network_it_leaves_no_setting_of_any_of_its_sites(): void {
		$this->assertTrue( is_multisite() );
		$sites = array( get_current_blog_id() );
		foreach ( array( '/second/', '/third/' ) as $path ) {
			$sites[] = wp_insert_site( array( 'domain' => get_network()->domain, 'path' => $path, 'user_id' => 1 ) );
		}
		foreach ( $sites as $site ) {
			update_blog_option( $site, Settings::NAME, array( 'issuer' => self::ISSUER ) );
			$this->assertSame( 1, $this->settings_of( $site ) );
		}
		uninstall_plugin( 'embedded-sign-up-for-okta/embedded-sign-up-for-okta.php' );
		foreach ( $sites as $site ) {
			$this->assertSame( 0, $this->settings_of( $site ) );
		}
		$this->assertSame( $sites[0], get_current_blog_id() );
	}

	private function settings_of( int $site ): int {
		global $wpdb;
		$table = $wpdb->get_blog_prefix( $site ) . 'options';
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $table WHERE option_name = %s", Settings::NAME ) );
	}
}
