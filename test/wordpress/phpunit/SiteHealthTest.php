<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

final class SiteHealthTest extends SiteTestCase {

	/** @return array<string, mixed> */
	private function result( string $name ): array {
		$tests = apply_filters( 'site_status_tests', array( 'direct' => array(), 'async' => array() ) );
		$test  = ( $tests['direct'] + $tests['async'] )[ "okta_register_$name" ];
		return call_user_func( $test['async_direct_test'] ?? $test['test'] );
	}

	private function assertResult( string $status, string $text, string $name ): void {
		$result = $this->result( $name );
		$this->assertSame( $status, $result['status'] );
		$this->assertStringContainsString( $text, $result['description'] );
		$this->assertSame( "okta_register_$name", $result['test'] );
		$this->assertSame( 'good' !== $status, str_contains( $result['actions'], 'page=okta-register' ) );
	}

	public function test_settings_are_complete_with_an_issuer_and_a_client_id(): void {
		$this->assertResult( 'good', 'are there', 'set_up' );
		foreach ( array( 'issuer', 'client_id' ) as $name ) {
			$this->save( array( 'issuer' => self::ISSUER, 'client_id' => '0oaclient', $name => '' ) );
			$this->assertResult( 'recommended', 'Nobody can sign up', 'set_up' );
		}
	}

	public function test_an_address_lasts_with_https_and_permalinks_that_have_names(): void {
		$this->assertResult( 'good', home_url(), 'address' );
		$this->filter( 'pre_option_permalink_structure', static fn() => '' );
		$this->assertResult( 'recommended', '?page_id=', 'address' );
		$this->filter( 'home_url', static fn() => 'https://site.example' );
		$this->assertResult( 'recommended', '?page_id=', 'address' );
		$this->filter( 'home_url', static fn() => 'http://site.example' );
		$this->assertResult( 'critical', 'Browsers have no cryptography', 'address' );
	}

	public function test_it_is_the_address_of_the_page_that_is_looked_at(): void {
		$page = $this->post( array( 'post_type' => 'page' ) );
		$this->save( array( 'page' => $page ) );
		$this->assertResult( 'good', (string) get_permalink( $page ), 'address' );
		$this->filter( 'page_link', static fn() => 'http://site.example/join/' );
		$this->assertResult( 'critical', 'Browsers have no cryptography', 'address' );
		wp_delete_post( $page, true );
	}

	public function test_an_org_that_answers_as_the_issuer_is_reached(): void {
		$issuer = (string) getenv( 'ISSUER' );
		$this->save( array( 'issuer' => $issuer ) );
		$this->assertResult( 'good', $issuer, 'issuer' );
	}

	public function test_another_path_of_the_org_another_name_of_it_and_nothing_are_no_issuer(): void {
		$issuer = (string) getenv( 'ISSUER' );
		$others = array( "$issuer/no", str_replace( '/default', '/aus1', $issuer ), '' );
		foreach ( $others as $other ) {
			$this->save( array( 'issuer' => $other ) );
			$this->assertResult( 'critical', "$other:", 'issuer' );
		}
	}

	public function test_an_org_that_cannot_be_reached_is_told_with_the_reason_escaped(): void {
		$this->save( array( 'issuer' => 'http://localhost:1/oauth2/default' ) );
		$this->assertResult( 'critical', 'http://localhost:1/oauth2/default: ', 'issuer' );
		$this->assertStringNotContainsString( 'no authorization server', $this->result( 'issuer' )['description'] );
		$this->hold( array( 'issuer' => 'https://x/' . self::MARKUP ) );
		$this->assertNoScript( $this->result( 'issuer' )['description'] );
	}

	public function test_over_rest_it_is_run_for_who_may_see_site_health(): void {
		$this->save( array( 'issuer' => (string) getenv( 'ISSUER' ) ) );
		$request = new \WP_REST_Request( 'GET', '/okta-register/v1/tests/issuer' );
		$this->assertSame( 401, rest_do_request( $request )->get_status() );
		foreach ( array( 'contributor', 'author', 'editor' ) as $login ) {
			$this->sign_in( $login );
			$this->assertSame( 403, rest_do_request( $request )->get_status(), $login );
		}
		$this->sign_in( 'admin' );
		$this->assertSame( $this->result( 'issuer' ), rest_do_request( $request )->get_data() );
	}
}
