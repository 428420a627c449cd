<?php

declare(strict_types=1);

namespace OktaRegister\Tests;

final class ElementTest extends SiteTestCase {

	private const FORGED = array(
		'issuer'       => 'https://evil.example/oauth2',
		'client-id'    => '0oaevil',
		'clientId'     => '0oaevil',
		'redirect-uri' => 'https://evil.example/',
		'success-url'  => 'https://evil.example/',
		'onclick'      => 'evil',
		'on-submit'    => 'evil',
	);

	public function test_a_block_names_neither_the_org_nor_an_address(): void {
		$this->assertOnlySettings( $this->block( self::FORGED + array( 'theme' => 'dark' ) ) );
	}

	public function test_a_shortcode_names_neither_the_org_nor_an_address(): void {
		$given = '';
		foreach ( self::FORGED as $name => $value ) {
			$given .= " $name=\"$value\"";
		}
		$this->assertOnlySettings( do_shortcode( "[okta_register theme=\"dark\"$given]" ) );
	}

	private function assertOnlySettings( string $html ): void {
		$attributes = $this->attributes( $html );
		$this->assertSame( self::ISSUER, $attributes['issuer'] );
		$this->assertSame( '0oaclient', $attributes['client-id'] );
		$this->assertSame( 'dark', $attributes['theme'] );
		$this->assertSame( array( 'prerendered', 'issuer', 'client-id', 'redirect-uri', 'theme' ), array_keys( $attributes ) );
		$this->assertStringNotContainsString( 'evil', $html );
	}

	public function test_looks_that_there_are_not_become_those_of_the_site(): void {
		$this->assertSame( 'inherit', $this->attributes( $this->block( array( 'theme' => self::MARKUP ) ) )['theme'] );
		$this->assertSame( 'inherit', $this->attributes( do_shortcode( '[okta_register theme="x"]' ) )['theme'] );
	}

	public function test_a_heading_is_of_a_level_that_there_is(): void {
		foreach ( array( '3' => '3', '9' => '6', '0' => '1', '-1' => '1' ) as $given => $level ) {
			$html = do_shortcode( "[okta_register heading-level=\"$given\"]" );
			$this->assertSame( $level, $this->attributes( $html )['heading-level'] );
			$this->assertStringContainsString( "<h$level", $html );
			$this->assertStringNotContainsString( '<h2', $html );
		}
	}

	public function test_what_the_settings_hold_is_escaped_where_it_is_printed(): void {
		$values = array_fill_keys( array( 'issuer', 'client_id', 'sign_in_url', 'success_url', 'terms' ), self::MARKUP );
		$this->hold( $values );
		foreach ( array( $this->block(), do_shortcode( '[okta_register]' ) ) as $html ) {
			$this->assertNoScript( $html );
			$attributes = $this->attributes( $html );
			foreach ( array( 'issuer', 'client-id', 'sign-in-url', 'success-url' ) as $name ) {
				$this->assertStringStartsWith( '"\'><script>alert(1)</script>', $attributes[ $name ] );
			}
		}
	}

	public function test_it_is_escaped_in_a_language_that_the_widget_does_not_speak(): void {
		$this->filter( 'locale', static fn() => 'xx' );
		$this->hold( array( 'issuer' => self::MARKUP, 'client_id' => 'x', 'terms' => self::MARKUP . '<em onclick="x">t</em>' ) );
		$html = $this->block();
		$this->assertNoScript( $html );
		$this->assertStringContainsString( '<em>t</em></div></okta-register>', $html );
	}

	public function test_what_an_author_says_of_looks_stays_one_value_of_css(): void {
		$style = array(
			'color'      => array( 'text' => 'red;background:url(x)', 'background' => '#102030' ),
			'border'     => array( 'radius' => '1px}body{color:red' ),
			'typography' => array( 'fontSize' => '"><script>' ),
			'spacing'    => array( 'padding' => array( 'top' => 'var:preset|spacing|40', 'left' => ';x' ) ),
		);
		$html  = $this->block( array( 'style' => $style, 'textColor' => '"x;}' ) );
		$tags  = new \WP_HTML_Tag_Processor( $html );
		$tags->next_tag( 'div' );
		$this->assertSame(
			'--okta-register-color:var(--wp--preset--color--x);--okta-register-background:#102030;--okta-register-padding:var(--wp--preset--spacing--40) 0 0;',
			rtrim( (string) $tags->get_attribute( 'style' ), ';' ) . ';'
		);
		$this->assertNoScript( $html );
	}

	public function test_nobody_has_to_agree_to_terms_that_there_are_not(): void {
		foreach ( array( '', '<a href="/terms"></a>' ) as $terms ) {
			$this->save( array( 'require_terms' => true, 'terms' => $terms ) );
			$this->assertArrayNotHasKey( 'require-terms', $this->attributes( $this->block() ), $terms );
		}
		$this->save( array( 'terms' => 'I agree.' ) );
		$this->assertArrayHasKey( 'require-terms', $this->attributes( $this->block() ) );
	}

	public function test_where_it_is_not_set_up_only_who_can_change_that_is_told(): void {
		$this->save( array( 'client_id' => '' ) );
		foreach ( array( '', 'contributor', 'author', 'editor' ) as $login ) {
			'' === $login ? wp_set_current_user( 0 ) : $this->sign_in( $login );
			$this->assertSame( '', $this->block(), $login );
			$this->assertSame( '', do_shortcode( '[okta_register]' ), $login );
		}
		$this->sign_in( 'admin' );
		$this->assertStringContainsString( 'options-general.php?page=okta-register', $this->block() );
	}
}
