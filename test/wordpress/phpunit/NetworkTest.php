<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

use OktaRegister\OldChunks;
use OktaRegister\Settings;

final class NetworkTest extends SiteTestCase {

	private const PLUGIN = 'embedded-sign-up-for-okta/embedded-sign-up-for-okta.php';

	/** Makes a zip of the plugin as it is, without one of its chunks, and gives the name of that. */
	private function zip_without_a_chunk( string $file ): string {
		$folder = WP_PLUGIN_DIR . '/' . dirname( self::PLUGIN );
		$chunk  = basename( glob( "$folder/widget/chunks/runtime-*.js" )[0] );
		$zip    = new \ZipArchive();
		$zip->open( $file, \ZipArchive::CREATE );
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) ) as $path => $info ) {
			if ( $info->getFilename() !== $chunk ) {
				$zip->addFile( $path, substr( $path, strlen( WP_PLUGIN_DIR ) + 1 ) );
			}
		}
		$zip->close();
		return $chunk;
	}

	public function test_an_update_of_a_network_keeps_the_chunks_of_before(): void {
		require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
		$file  = get_temp_dir() . uniqid( 'update-' ) . '.zip';
		$chunk = $this->zip_without_a_chunk( $file );
		$this->filter( 'site_transient_update_plugins', static fn() => (object) array( 'response' => array( self::PLUGIN => (object) array( 'package' => $file ) ) ) );
		// WordPress.org, which is asked for the next versions of everything.
		$this->filter( 'pre_http_request', static fn() => array( 'response' => array( 'code' => 503 ), 'body' => '' ) );
		$results = ( new \Plugin_Upgrader( new \Automatic_Upgrader_Skin() ) )->bulk_upgrade( array( self::PLUGIN ) );
		$this->assertIsArray( $results[ self::PLUGIN ] );
		$widget = WP_PLUGIN_DIR . '/' . dirname( self::PLUGIN ) . '/widget';
		$this->assertFileExists( "$widget/chunks/$chunk" );
		$list = json_decode( (string) file_get_contents( "$widget/old-chunks.json" ), true );
		$this->assertSame( array( "chunks/$chunk" ), array_keys( $list ) );
		$this->assertSame( $list[ "chunks/$chunk" ]['until'], wp_next_scheduled( OldChunks::EVENT ) );
	}

	public function test_uninstalled_from_a_network_it_leaves_no_setting_and_no_plan_of_any_of_its_sites(): void {
		$this->assertTrue( is_multisite() );
		$sites = array( get_current_blog_id() );
		foreach ( array( '/second/', '/third/' ) as $path ) {
			$sites[] = wp_insert_site( array( 'domain' => get_network()->domain, 'path' => $path, 'user_id' => 1 ) );
		}
		foreach ( $sites as $site ) {
			update_blog_option( $site, Settings::NAME, array( 'issuer' => self::ISSUER ) );
			$this->assertSame( 1, $this->settings_of( $site ) );
			switch_to_blog( $site );
			wp_schedule_single_event( time() + DAY_IN_SECONDS, OldChunks::EVENT );
			restore_current_blog();
		}
		uninstall_plugin( self::PLUGIN );
		foreach ( $sites as $site ) {
			$this->assertSame( 0, $this->settings_of( $site ) );
			switch_to_blog( $site );
			$this->assertFalse( wp_next_scheduled( OldChunks::EVENT ) );
			restore_current_blog();
		}
		$this->assertSame( $sites[0], get_current_blog_id() );
	}

	private function settings_of( int $site ): int {
		global $wpdb;
		$table = $wpdb->get_blog_prefix( $site ) . 'options';
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $table WHERE option_name = %s", Settings::NAME ) );
	}
}
