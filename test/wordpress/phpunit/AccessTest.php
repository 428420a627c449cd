<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

use OktaRegister\Settings;
use OktaRegister\SettingsPage;
use OktaRegister\SignUpPage;

final class AccessTest extends SiteTestCase {

	private const ROLES = array( 'contributor', 'author', 'editor' );

	private function page(): string {
		$settings = new Settings();
		ob_start();
		( new SettingsPage( $settings, new SignUpPage( $settings ), 'x' ) )->draw();
		return (string) ob_get_clean();
	}

	/** Presses the button that makes the page. */
	private function create( string $nonce ): string {
		$_REQUEST['_wpnonce'] = $nonce;
		return $this->stop( static fn() => do_action( 'admin_post_' . SignUpPage::ACTION ) );
	}

	/** @return \WP_Post[] */
	private function pages(): array {
		return get_posts( array( 'post_type' => 'page', 'title' => 'Sign up', 'post_status' => 'any' ) );
	}

	public function test_the_settings_are_drawn_for_administrators_alone_with_a_nonce(): void {
		foreach ( self::ROLES as $login ) {
			$this->sign_in( $login );
			$this->assertSame( '', $this->page(), $login );
		}
		$this->sign_in( 'admin' );
		$html = $this->page();
		$this->assertSame( 1, preg_match( '/name="_wpnonce" value="(\w+)"/', $html, $found ) );
		$this->assertSame( 1, wp_verify_nonce( $found[1], Settings::GROUP . '-options' ) );
		$this->assertStringContainsString( self::ISSUER, $html );
	}

	public function test_what_the_settings_and_the_title_of_the_page_hold_is_escaped_there(): void {
		$this->sign_in( 'admin' );
		$page = $this->post( array( 'post_type' => 'page', 'post_title' => wp_slash( 'A' . self::MARKUP ) ) );
		$this->hold( array_fill_keys( array( 'issuer', 'client_id', 'sign_in_url', 'success_url', 'terms' ), self::MARKUP ) + array( 'page' => $page ) );
		$html = $this->page();
		$this->assertNoScript( $html );
		$this->assertSame( 5, substr_count( $html, 'value="' . esc_attr( self::MARKUP ) . '"' ) );
		$this->assertStringContainsString( '&lt;script&gt;alert(1)&lt;/script&gt;', $html );
		wp_delete_post( $page, true );
	}

	public function test_over_rest_administrators_alone_read_and_change_the_settings(): void {
		foreach ( array( 'GET', 'POST' ) as $method ) {
			$request = new \WP_REST_Request( $method, '/wp/v2/settings' );
			$request->set_body_params( array( Settings::NAME => array( 'issuer' => 'https://other.example' ) ) );
			foreach ( self::ROLES as $login ) {
				$this->sign_in( $login );
				$this->assertSame( 403, rest_do_request( $request )->get_status(), "$method $login" );
			}
			wp_set_current_user( 0 );
			$this->assertSame( 401, rest_do_request( $request )->get_status(), $method );
			$this->assertSame( self::ISSUER, ( new Settings() )->text( 'issuer' ) );
		}
		$this->sign_in( 'admin' );
		$this->assertSame( 'https://other.example', rest_do_request( $request )->get_data()[ Settings::NAME ]['issuer'] );
	}

	public function test_no_page_is_made_without_a_nonce_of_the_button(): void {
		$this->sign_in( 'admin' );
		foreach ( array( '', 'x', wp_create_nonce( 'other' ) ) as $nonce ) {
			$this->assertStringContainsString( 'expired', $this->create( $nonce ) );
		}
		$this->assertSame( array(), $this->pages() );
	}

	public function test_no_page_is_made_for_who_may_not_manage_options(): void {
		foreach ( self::ROLES as $login ) {
			$this->sign_in( $login );
			$this->assertStringContainsString( 'not allowed', $this->create( wp_create_nonce( SignUpPage::ACTION ) ), $login );
		}
		$this->assertSame( array(), $this->pages() );
	}

	public function test_an_administrator_makes_one_page_however_often_the_button_is_pressed(): void {
		$this->sign_in( 'admin' );
		$nonce = wp_create_nonce( SignUpPage::ACTION );
		$this->assertSame( SettingsPage::address(), $this->create( $nonce ) );
		$this->assertSame( SettingsPage::address(), $this->create( $nonce ) );
		$pages = $this->pages();
		$this->assertCount( 1, $pages );
		$this->assertSame( 'publish', $pages[0]->post_status );
		$this->assertTrue( has_block( 'okta-register/sign-up', $pages[0] ) );
		$this->assertSame( $pages[0]->ID, ( new Settings() )->page() );
		wp_trash_post( $pages[0]->ID );
		$this->assertNull( ( new SignUpPage( new Settings() ) )->id() );
		wp_delete_post( $pages[0]->ID, true );
	}
}
