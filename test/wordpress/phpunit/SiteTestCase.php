<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

use OktaRegister\Settings;
use PHPUnit\Framework\TestCase;

/** A test in a site that is set up, where nobody is signed in. */
abstract class SiteTestCase extends TestCase {

	protected const ISSUER = 'https://org.example/oauth2/default';

	/** What breaks out of an attribute and out of text, where it is not escaped. */
	protected const MARKUP = '"\'><script>alert(1)</script>&amp;';

	/** @var array<array{string, callable}> */
	private array $filters = array();

	protected function setUp(): void {
		delete_option( Settings::NAME );
		$this->save( array( 'issuer' => self::ISSUER, 'client_id' => '0oaclient' ) );
		wp_set_current_user( 0 );
	}

	protected function tearDown(): void {
		foreach ( $this->filters as [ $name, $filter ] ) {
			remove_filter( $name, $filter, 99 );
		}
		global $wp_settings_errors;
		$wp_settings_errors = array();
		$_GET               = array();
		$_POST              = array();
		$_REQUEST           = array();
	}

	/** @param array<string, mixed> $values */
	protected function save( array $values ): void {
		update_option( Settings::NAME, $values );
	}

	/**
	 * What is in the database without having been sanitised: another plugin's, an import's.
	 *
	 * @param array<string, mixed> $values
	 */
	protected function hold( array $values ): void {
		$this->filter( 'option_' . Settings::NAME, static fn() => $values );
	}

	/** For this test alone. */
	protected function filter( string $name, callable $filter ): void {
		add_filter( $name, $filter, 99 );
		$this->filters[] = array( $name, $filter );
	}

	protected function sign_in( string $login ): void {
		wp_set_current_user( get_user_by( 'login', $login )->ID );
	}

	/** Asks for an address of the site, as a visitor does. */
	protected function visit( string $address ): void {
		$_SERVER['REQUEST_URI'] = substr( $address, strlen( home_url() ) );
		parse_str( (string) wp_parse_url( $address, PHP_URL_QUERY ), $_GET );
		$GLOBALS['wp'] = new \WP();
		wp();
	}

	/** @param array<string, mixed> $fields */
	protected function post( array $fields ): int {
		return wp_insert_post( $fields + array( 'post_status' => 'publish', 'post_title' => uniqid( 'a' ) ) );
	}

	/** @param array<string, mixed> $attributes */
	protected function block( array $attributes = array() ): string {
		return do_blocks( get_comment_delimited_block_content( 'okta-register/sign-up', $attributes, '' ) );
	}

	/**
	 * The attributes of the widget, as a browser reads them.
	 *
	 * @return array<string, string|true>
	 */
	protected function attributes( string $html ): array {
		$tags = new \WP_HTML_Tag_Processor( $html );
		$this->assertTrue( $tags->next_tag( 'okta-register' ), "a widget in: $html" );
		$values = array();
		foreach ( $tags->get_attribute_names_with_prefix( '' ) as $name ) {
			$values[ $name ] = $tags->get_attribute( $name );
		}
		return $values;
	}

	protected function assertNoScript( string $html ): void {
		$tags = new \WP_HTML_Tag_Processor( $html );
		while ( $tags->next_tag() ) {
			$this->assertNotSame( 'SCRIPT', $tags->get_tag(), $html );
			$this->assertSame( array(), $tags->get_attribute_names_with_prefix( 'on' ) ?? array(), $html );
		}
	}

	/** Runs until WordPress ends the request, and gives what it says or where it leads to. */
	protected function stop( callable $run ): string {
		$stop = static function ( mixed $said ): never {
			throw new Stopped( is_wp_error( $said ) ? $said->get_error_message() : (string) $said );
		};
		$this->filter( 'wp_die_handler', static fn() => $stop );
		$this->filter( 'wp_redirect', $stop );
		try {
			$run();
		} catch ( Stopped $stopped ) {
			return $stopped->getMessage();
		}
		$this->fail( 'WordPress went on.' );
	}
}
