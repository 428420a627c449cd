<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

use OktaRegister\Settings;

final class SettingsTest extends SiteTestCase {

	private function saved( string $name ): mixed {
		return ( new Settings() )->all()[ $name ];
	}

	/** @param array<string, mixed> $values */
	private function change( array $values ): void {
		$this->save( $values );
	}

	public function test_an_issuer_is_an_https_address_and_is_kept_without_spaces_and_a_slash_at_the_end(): void {
		$this->change( array( 'issuer' => " https://other.example/oauth2/aus1/ \n" ) );
		$this->assertSame( 'https://other.example/oauth2/aus1', $this->saved( 'issuer' ) );
		$this->assertSame( array(), get_settings_errors( Settings::NAME ) );
	}

	public function test_what_is_no_issuer_is_refused_with_a_reason_and_the_setting_stays(): void {
		$refused = array(
			'http://org.example/oauth2/default',
			'javascript:alert(1)//https://org.example',
			'ftp://org.example',
			'//org.example/oauth2/default',
			'org.example',
			'https://',
			'https://user:pass@org.example',
			'https://org.example@evil.example',
			'https://org.example/?to=evil',
			'https://org.example/#evil',
			'http://localhost.evil.example',
		);
		foreach ( $refused as $address ) {
			$this->change( array( 'issuer' => $address ) );
			$this->assertSame( self::ISSUER, $this->saved( 'issuer' ), $address );
			$this->assertStringContainsString( 'https address', get_settings_errors( Settings::NAME )[0]['message'] ?? '', $address );
			$GLOBALS['wp_settings_errors'] = array();
		}
	}

	public function test_an_org_on_the_same_machine_may_be_http(): void {
		foreach ( array( 'http://localhost:8080/oauth2/default', 'http://127.0.0.1:8080' ) as $address ) {
			$this->change( array( 'issuer' => $address ) );
			$this->assertSame( $address, $this->saved( 'issuer' ) );
		}
	}

	public function test_an_empty_issuer_takes_the_setting_back(): void {
		$this->change( array( 'issuer' => '  ' ) );
		$this->assertSame( '', $this->saved( 'issuer' ) );
		$this->assertFalse( ( new Settings() )->is_complete() );
	}

	public function test_a_client_id_keeps_what_ids_are_made_of(): void {
		$this->change( array( 'client_id' => ' 0oa-x_Y.1"><script> ' ) );
		$this->assertSame( '0oa-x_Y.1script', $this->saved( 'client_id' ) );
	}

	public function test_addresses_to_go_to_run_nothing(): void {
		foreach ( array( 'sign_in_url', 'success_url' ) as $name ) {
			foreach ( array( 'javascript:alert(1)', 'data:text/html,x', "java\nscript:alert(1)", 'vbscript:x' ) as $address ) {
				$this->change( array( $name => $address ) );
				$this->assertStringNotContainsString( ':', $this->saved( $name ), $address );
			}
			$this->change( array( $name => 'https://site.example/in?a=1' ) );
			$this->assertSame( 'https://site.example/in?a=1', $this->saved( $name ) );
			$this->change( array( $name => '/in' ) );
			$this->assertSame( '/in', $this->saved( $name ) );
		}
	}

	public function test_terms_keep_links_and_emphasis_and_nothing_else(): void {
		$this->change( array( 'terms' => 'I <b>agree</b> to <a href="/t" target="_blank" rel="noopener" onclick="x" style="x">the <em>terms</em></a><img src=x onerror=x><a href="javascript:x">.</a>' ) );
		$this->assertSame(
			'I agree to <a href="/t" target="_blank" rel="noopener">the <em>terms</em></a><a href="x">.</a>',
			$this->saved( 'terms' )
		);
	}

	public function test_who_has_to_agree_to_terms_without_words_is_told_to_the_administrator(): void {
		foreach ( array( '', ' ', '<a href="/t"></a>' ) as $terms ) {
			$GLOBALS['wp_settings_errors'] = array();
			$this->change( array( 'require_terms' => '1', 'terms' => $terms ) );
			$this->assertTrue( $this->saved( 'require_terms' ), 'the tick stays' );
			$this->assertSame( '', ( new Settings() )->terms() );
			$messages = array_column( get_settings_errors( Settings::NAME ), 'message' );
			$this->assertCount( 1, $messages, $terms );
			$this->assertStringContainsString( 'Write them under Terms', $messages[0] );
		}
		$GLOBALS['wp_settings_errors'] = array();
		$this->change( array( 'terms' => '<a href="/t">Terms</a>' ) );
		$this->change( array( 'require_terms' => '0', 'terms' => '' ) );
		$this->assertSame( array(), get_settings_errors( Settings::NAME ) );
	}

	public function test_what_is_saved_for_the_first_time_is_complained_of_once(): void {
		delete_option( Settings::NAME );
		$this->change( array( 'require_terms' => '1' ) );
		$this->assertCount( 1, get_settings_errors( Settings::NAME ) );
	}

	public function test_what_a_form_does_not_have_stays_and_what_is_no_setting_is_not_kept(): void {
		$this->change( array( 'client_id' => '0oaother', 'admin_email' => 'x', 'redirect_uri' => 'https://evil.example' ) );
		$this->assertSame( self::ISSUER, $this->saved( 'issuer' ) );
		$this->assertSame( '0oaother', $this->saved( 'client_id' ) );
		$names = array( 'issuer', 'client_id', 'sign_in_url', 'success_url', 'terms', 'require_terms', 'page' );
		$this->assertSame( $names, array_keys( get_option( Settings::NAME ) ) );
	}

	public function test_fields_of_another_type_are_as_if_not_sent(): void {
		$this->change( array( 'issuer' => array( 'x' ), 'client_id' => array( 'a' => 'b' ), 'page' => null ) );
		$this->assertSame( self::ISSUER, $this->saved( 'issuer' ) );
		$this->assertSame( '0oaclient', $this->saved( 'client_id' ) );
		$this->assertSame( array(), get_settings_errors( Settings::NAME ) );
		$this->assertSame( self::ISSUER, ( new Settings() )->sanitize( 'x' )['issuer'] );
	}

	public function test_a_box_is_ticked_or_not_and_a_page_is_a_number(): void {
		$this->change( array( 'require_terms' => '1', 'page' => '7x' ) );
		$this->assertTrue( ( new Settings() )->flag( 'require_terms' ) );
		$this->assertSame( 7, ( new Settings() )->page() );
		$this->change( array( 'require_terms' => '0' ) );
		$this->assertFalse( ( new Settings() )->flag( 'require_terms' ) );
	}

	public function test_what_another_wrote_in_the_place_of_the_settings_is_as_if_none_were(): void {
		$this->filter( 'option_' . Settings::NAME, static fn() => 'x' );
		$this->assertFalse( ( new Settings() )->is_complete() );
	}
}
