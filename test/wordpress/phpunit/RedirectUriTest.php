<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

final class RedirectUriTest extends SiteTestCase {

	private const FORM = '<!-- wp:okta-register/sign-up /-->';

	protected function tearDown(): void {
		$this->permalinks( '/%postname%/' );
		parent::tearDown();
	}

	private function permalinks( string $structure ): void {
		global $wp_rewrite;
		$wp_rewrite->set_permalink_structure( $structure );
		flush_rewrite_rules( false );
	}

	private function redirect_uri(): string {
		return $this->attributes( $this->block() )['redirect-uri'];
	}

	public function test_it_is_the_permalink_of_the_page_with_nothing_of_the_request(): void {
		$page = $this->post( array( 'post_type' => 'page', 'post_name' => 'join', 'post_content' => self::FORM ) );
		$this->visit( home_url( '/join/?utm=1&x="><script>' ) );
		$this->assertSame( $page, get_queried_object_id() );
		$this->assertSame( home_url( '/join/' ), $this->redirect_uri() );
		wp_delete_post( $page, true );
	}

	public function test_with_plain_permalinks_it_names_the_page(): void {
		$this->permalinks( '' );
		$page = $this->post( array( 'post_type' => 'page', 'post_content' => self::FORM ) );
		$this->visit( home_url( "/?page_id=$page&interaction_code=x" ) );
		$this->assertSame( home_url( "/?page_id=$page" ), $this->redirect_uri() );
		wp_delete_post( $page, true );
	}

	public function test_of_a_form_in_a_list_of_posts_it_is_the_address_of_the_list(): void {
		$post = $this->post( array( 'post_content' => self::FORM ) );
		$this->visit( home_url( '/?utm=1' ) );
		$this->assertSame( home_url( '/' ), $this->redirect_uri() );
		$this->visit( home_url( '/category/uncategorized/?utm=1' ) );
		$this->assertTrue( is_category() );
		$this->assertSame( home_url( '/category/uncategorized/' ), $this->redirect_uri() );
		wp_delete_post( $post, true );
	}

	public function test_the_host_that_a_request_names_is_not_in_it(): void {
		$host                 = $_SERVER['HTTP_HOST'];
		$_SERVER['HTTP_HOST'] = 'evil.example';
		$this->visit( home_url( '/' ) );
		$this->assertSame( home_url( '/' ), $this->redirect_uri() );
		$this->assertStringNotContainsString( 'evil', $this->block() );
		$_SERVER['HTTP_HOST'] = $host;
	}
}
