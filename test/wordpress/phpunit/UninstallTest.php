<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

use OktaRegister\OldChunks;
use OktaRegister\Settings;

final class UninstallTest extends SiteTestCase {

	public function test_uninstalled_it_leaves_no_setting_and_no_plan_and_takes_no_page_and_nothing_of_others(): void {
		global $wpdb;
		$page = $this->post( array( 'post_type' => 'page' ) );
		update_option( 'okta_register_of_another', 'x' );
		wp_schedule_single_event( time() + DAY_IN_SECONDS, OldChunks::EVENT );
		$before = $wpdb->get_col( "SELECT option_name FROM $wpdb->options ORDER BY option_name" );
		$this->assertContains( Settings::NAME, $before );
		uninstall_plugin( 'embedded-sign-up-for-okta/embedded-sign-up-for-okta.php' );
		$after = $wpdb->get_col( "SELECT option_name FROM $wpdb->options ORDER BY option_name" );
		$this->assertSame( array( Settings::NAME ), array_values( array_diff( $before, $after ) ) );
		$this->assertFalse( wp_next_scheduled( OldChunks::EVENT ) );
		$this->assertSame( 'publish', get_post_status( $page ) );
		delete_option( 'okta_register_of_another' );
		wp_delete_post( $page, true );
	}
}
