<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

use OktaRegister\OldChunks;

final class OldChunksTest extends SiteTestCase {

	private const PLUGIN = 'embedded-sign-up-for-okta/embedded-sign-up-for-okta.php';
	private const WEEKS  = 6 * WEEK_IN_SECONDS;

	/** A folder of plugins with a version in it, and one with the version that takes its place. */
	private string $installed;
	private string $unpacked;

	protected function setUp(): void {
		parent::setUp();
		require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
		WP_Filesystem();
		$folder          = get_temp_dir() . uniqid( 'old-chunks-' );
		$this->installed = $this->version( "$folder/plugins", array( 'a-1' => 'a', 'same-1' => 'same' ) );
		$this->unpacked  = $this->version( "$folder/upgrade", array( 'a-2' => 'b', 'same-1' => 'same' ) );
	}

	protected function tearDown(): void {
		global $wp_filesystem;
		$wp_filesystem->delete( dirname( $this->installed, 2 ), true );
		wp_unschedule_hook( OldChunks::EVENT );
		parent::tearDown();
	}

	/** @param array<string, string> $chunks What is in each. */
	private function version( string $folder, array $chunks ): string {
		$plugin = "$folder/" . dirname( self::PLUGIN );
		wp_mkdir_p( "$plugin/widget/chunks" );
		file_put_contents( "$plugin/" . basename( self::PLUGIN ), '<?php' );
		$sri = array();
		foreach ( $chunks as $name => $code ) {
			file_put_contents( "$plugin/widget/chunks/$name.js", $code );
			$sri[ "chunks/$name.js" ] = self::hash( $code );
		}
		file_put_contents( "$plugin/widget/sri.json", wp_json_encode( $sri ) );
		return $plugin;
	}

	private static function hash( string $code ): string {
		return 'sha384-' . base64_encode( hash( 'sha384', $code, true ) );
	}

	private function of( string $plugin ): OldChunks {
		return new OldChunks( "$plugin/" . basename( self::PLUGIN ) );
	}

	private function update( string $from, string $to ): mixed {
		return $this->of( $from )->keep( "$to/", dirname( $to ), new \Plugin_Upgrader() );
	}

	/** @return string[] */
	private function files( string $plugin ): array {
		$files = array_diff( (array) scandir( "$plugin/widget/chunks" ), array( '.', '..' ) );
		sort( $files );
		return $files;
	}

	/** @return array<string, array{hash: string, until: int}> */
	private function list( string $plugin ): array {
		return json_decode( (string) file_get_contents( "$plugin/widget/old-chunks.json" ), true );
	}

	/** @param array<string, mixed> $list */
	private function write_list( string $plugin, array $list ): void {
		file_put_contents( "$plugin/widget/old-chunks.json", wp_json_encode( $list ) );
	}

	public function test_an_update_is_given_the_chunks_that_it_has_not_for_some_weeks(): void {
		$this->assertSame( "$this->unpacked/", $this->update( $this->installed, $this->unpacked ) );
		$this->assertSame( array( 'a-1.js', 'a-2.js', 'same-1.js' ), $this->files( $this->unpacked ) );
		$this->assertSame( 'a', file_get_contents( "$this->unpacked/widget/chunks/a-1.js" ) );
		$list = $this->list( $this->unpacked );
		$this->assertSame( array( 'chunks/a-1.js' ), array_keys( $list ) );
		$this->assertEqualsWithDelta( time() + self::WEEKS, $list['chunks/a-1.js']['until'], 60 );
		$this->assertSame( $list['chunks/a-1.js']['until'], wp_next_scheduled( OldChunks::EVENT ) );
	}

	public function test_it_has_them_where_its_folder_has_none_for_chunks(): void {
		global $wp_filesystem;
		$wp_filesystem->delete( "$this->unpacked/widget/chunks", true );
		$this->update( $this->installed, $this->unpacked );
		$this->assertSame( array( 'a-1.js', 'same-1.js' ), $this->files( $this->unpacked ) );
	}

	public function test_what_the_update_has_is_not_written_over(): void {
		file_put_contents( "$this->unpacked/widget/chunks/a-1.js", 'its own' );
		$this->update( $this->installed, $this->unpacked );
		$this->assertSame( 'its own', file_get_contents( "$this->unpacked/widget/chunks/a-1.js" ) );
		$this->assertSame( array(), $this->list( $this->unpacked ) );
		$this->assertFalse( wp_next_scheduled( OldChunks::EVENT ) );
	}

	public function test_only_what_the_build_has_named_and_made_is_kept(): void {
		$widget = "$this->installed/widget";
		file_put_contents( "$widget/chunks/not-named.js", 'x' );
		$named = array( 'chunks/x.php', 'chunks/x.php.js', 'chunks/.htaccess', "chunks/x.js\n", 'chunks/x/y.js', 'chunks/../../x.js', 'x.js', '../x.js' );
		wp_mkdir_p( "$widget/chunks/x" );
		foreach ( $named as $name ) {
			file_put_contents( "$widget/$name", 'x' );
		}
		file_put_contents( "$widget/chunks/a-1.js", 'changed' );
		file_put_contents( "$widget/sri.json", wp_json_encode( array_fill_keys( $named, self::hash( 'x' ) ) + array( 'chunks/a-1.js' => self::hash( 'a' ), 'chunks/gone-1.js' => self::hash( '' ) . 'x', 'chunks/not-named.js' => 7 ) ) );
		$this->update( $this->installed, $this->unpacked );
		$this->assertSame( array( 'a-2.js', 'same-1.js' ), $this->files( $this->unpacked ) );
		$this->assertSame( array(), $this->list( $this->unpacked ) );
		$this->assertFileDoesNotExist( "$this->unpacked/x.js" );
		$this->assertFileDoesNotExist( "$this->unpacked/widget/x.js" );
	}

	public function test_the_update_after_that_is_given_them_too_unless_their_time_is_over(): void {
		$this->update( $this->installed, $this->unpacked );
		file_put_contents( "$this->unpacked/widget/chunks/over-1.js", 'over' );
		$until = time() + HOUR_IN_SECONDS;
		$list  = $this->list( $this->unpacked );
		$list['chunks/a-1.js']['until'] = $until;
		$list['chunks/over-1.js']       = array( 'hash' => self::hash( 'over' ), 'until' => time() - 1 );
		$this->write_list( $this->unpacked, $list );
		$third = $this->version( dirname( $this->installed, 2 ) . '/third', array( 'a-3' => 'c' ) );
		$this->update( $this->unpacked, $third );
		$this->assertSame( array( 'a-1.js', 'a-2.js', 'a-3.js', 'same-1.js' ), $this->files( $third ) );
		$this->assertSame( $until, $this->list( $third )['chunks/a-1.js']['until'] );
		$this->assertSame( $until, wp_next_scheduled( OldChunks::EVENT ) );
	}

	public function test_what_is_not_an_update_of_this_plugin_stays_as_it_is(): void {
		$other    = $this->version( dirname( $this->installed, 2 ) . '/other', array( 'z-1' => 'z' ) );
		$elsewhere = dirname( $other ) . '/another-plugin';
		rename( $other, $elsewhere );
		$this->update( $this->installed, $elsewhere );
		$this->assertSame( array( 'z-1.js' ), $this->files( $elsewhere ) );
		$old = $this->of( $this->installed );
		$old->keep( $this->unpacked, '', new \Theme_Upgrader() );
		$error = new \WP_Error( 'incompatible_archive' );
		$this->assertSame( $error, $old->keep( $error, '', new \Plugin_Upgrader() ) );
		unlink( "$this->unpacked/" . basename( self::PLUGIN ) );
		$this->update( $this->installed, $this->unpacked );
		$this->assertSame( array( 'a-2.js', 'same-1.js' ), $this->files( $this->unpacked ) );
		$this->assertFalse( wp_next_scheduled( OldChunks::EVENT ) );
	}

	public function test_they_are_removed_when_their_time_is_over_and_the_others_later(): void {
		file_put_contents( "$this->installed/widget/chunks/later-1.js", 'later' );
		$until = time() + DAY_IN_SECONDS;
		$later = array( 'hash' => self::hash( 'later' ), 'until' => $until );
		$this->write_list( $this->installed, array( 'chunks/a-1.js' => array( 'hash' => self::hash( 'a' ), 'until' => time() ), 'chunks/later-1.js' => $later ) );
		$this->of( $this->installed )->remove();
		$this->assertSame( array( 'later-1.js', 'same-1.js' ), $this->files( $this->installed ) );
		$this->assertSame( array( 'chunks/later-1.js' => $later ), $this->list( $this->installed ) );
		$this->assertSame( $until, wp_next_scheduled( OldChunks::EVENT ) );
		$later['until'] = time() - 1;
		$this->write_list( $this->installed, array( 'chunks/later-1.js' => $later ) );
		$this->of( $this->installed )->remove();
		$this->assertSame( array( 'same-1.js' ), $this->files( $this->installed ) );
		$this->assertFalse( wp_next_scheduled( OldChunks::EVENT ) );
	}

	public function test_a_list_that_somebody_has_changed_removes_nothing_else(): void {
		$over = array( 'hash' => self::hash( '<?php' ), 'until' => 1 );
		$main = '../' . basename( self::PLUGIN );
		foreach ( array( array( $main => $over, 'chunks/../' . $main => $over, 'sri.json' => $over, 'chunks' => $over ), array( 'chunks/a-1.js' => 1 ), array( 7 ), array() ) as $list ) {
			$this->write_list( $this->installed, $list );
			$this->of( $this->installed )->remove();
			$this->assertSame( array( 'a-1.js', 'same-1.js' ), $this->files( $this->installed ) );
		}
		$this->assertFileExists( "$this->installed/" . basename( self::PLUGIN ) );
		$this->assertFileExists( "$this->installed/widget/sri.json" );
	}

	public function test_where_wordpress_may_not_write_they_stay(): void {
		$this->write_list( $this->installed, array( 'chunks/a-1.js' => array( 'hash' => self::hash( 'a' ), 'until' => 1 ) ) );
		$this->filter( 'filesystem_method', static fn() => '' );
		$this->of( $this->installed )->remove();
		$this->assertSame( array( 'a-1.js', 'same-1.js' ), $this->files( $this->installed ) );
	}

	public function test_the_plugin_itself_listens_to_updates_to_the_end_of_their_time_and_to_its_activation(): void {
		$folder = WP_PLUGIN_DIR . '/' . dirname( self::PLUGIN );
		apply_filters( 'upgrader_source_selection', $this->unpacked, dirname( $this->unpacked ), new \Plugin_Upgrader(), array( 'plugin' => self::PLUGIN ) );
		$this->assertGreaterThan( 40, count( $this->list( $this->unpacked ) ) );
		$this->write_list( $folder, array( 'chunks/of-before-1.js' => array( 'hash' => self::hash( '' ), 'until' => 1 ) ) );
		file_put_contents( "$folder/widget/chunks/of-before-1.js", '' );
		do_action( OldChunks::EVENT );
		$this->assertFileDoesNotExist( "$folder/widget/chunks/of-before-1.js" );
		$until = time() + DAY_IN_SECONDS;
		$this->write_list( $folder, array( 'chunks/of-before-1.js' => array( 'hash' => self::hash( '' ), 'until' => $until ) ) );
		do_action( 'activate_' . self::PLUGIN );
		$this->assertSame( $until, wp_next_scheduled( OldChunks::EVENT ) );
		unlink( "$folder/widget/old-chunks.json" );
	}
}
