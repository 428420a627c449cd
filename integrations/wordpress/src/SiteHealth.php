<?php

declare(strict_types=1);

namespace OktaRegister;

use WP_REST_Server;

/** What Tools > Site Health says of the sign-up. */
final class SiteHealth {

	private const SPACE = 'okta-register/v1';
	private const ROUTE = '/tests/issuer';

	public function __construct(
		private readonly Settings $settings,
		private readonly SignUpPage $page,
	) {}

	public function hook(): void {
		add_filter( 'site_status_tests', array( $this, 'add' ) );
		add_action( 'rest_api_init', array( $this, 'route' ) );
	}

	/**
	 * @param array<string, array<string, array<string, mixed>>> $tests
	 * @return array<string, array<string, array<string, mixed>>>
	 */
	public function add( array $tests ): array {
		$tests['direct']['okta_register_set_up'] = array(
			'label' => __( 'Okta sign-up is set up', 'embedded-sign-up-for-okta' ),
			'test'  => array( $this, 'set_up' ),
		);
		$tests['direct']['okta_register_address'] = array(
			'label' => __( 'The sign-up page has an address that lasts', 'embedded-sign-up-for-okta' ),
			'test'  => array( $this, 'has_address' ),
		);
		$tests['async']['okta_register_issuer'] = array(
			'label'             => __( 'The Okta org can be reached', 'embedded-sign-up-for-okta' ),
			'test'              => rest_url( self::SPACE . self::ROUTE ),
			'has_rest'          => true,
			'async_direct_test' => array( $this, 'issuer' ),
		);
		return $tests;
	}

	public function route(): void {
		register_rest_route(
			self::SPACE,
			self::ROUTE,
			array(
				'methods'             => WP_REST_Server::READABLE,
				'callback'            => array( $this, 'issuer' ),
				'permission_callback' => static fn() => current_user_can( 'view_site_health_checks' ),
			)
		);
	}

	/** @return array<string, mixed> */
	public function set_up(): array {
		if ( ! $this->settings->is_complete() ) {
			return self::result( 'set_up', 'recommended', __( 'Okta sign-up is not set up', 'embedded-sign-up-for-okta' ), __( 'Nobody can sign up: enter the issuer and the client ID of your org’s app.', 'embedded-sign-up-for-okta' ) );
		}
		return self::result( 'set_up', 'good', __( 'Okta sign-up is set up', 'embedded-sign-up-for-okta' ), __( 'The issuer and the client ID are there.', 'embedded-sign-up-for-okta' ) );
	}

	/** @return array<string, mixed> */
	public function has_address(): array {
		$page    = $this->page->id();
		$address = $page ? (string) get_permalink( $page ) : home_url();
		$local   = in_array( wp_parse_url( $address, PHP_URL_HOST ), array( 'localhost', '127.0.0.1' ), true );
		if ( ! $local && 'https' !== wp_parse_url( $address, PHP_URL_SCHEME ) ) {
			return self::result( 'address', 'critical', __( 'The sign-up page is not served by https', 'embedded-sign-up-for-okta' ), __( 'Browsers have no cryptography for such a page, so nobody can sign up.', 'embedded-sign-up-for-okta' ) );
		}
		if ( '' === get_option( 'permalink_structure' ) ) {
			return self::result( 'address', 'recommended', __( 'The sign-up page has its number for an address', 'embedded-sign-up-for-okta' ), __( 'Plain permalinks end in ?page_id=…, which is part of the redirect URI at your org. Choose other permalinks, and enter the new address there.', 'embedded-sign-up-for-okta' ) );
		}
		return self::result( 'address', 'good', __( 'The sign-up page has an address that lasts', 'embedded-sign-up-for-okta' ), $address );
	}

	/** @return array<string, mixed> */
	public function issuer(): array {
		$issuer   = $this->settings->text( 'issuer' );
		$answer   = wp_remote_get( "$issuer/.well-known/openid-configuration", array( 'timeout' => 10 ) );
		$document = json_decode( wp_remote_retrieve_body( $answer ), true );
		$said     = is_array( $document ) ? ( $document['issuer'] ?? null ) : null;
		if ( $said === $issuer && '' !== $issuer ) {
			return self::result( 'issuer', 'good', __( 'The Okta org can be reached', 'embedded-sign-up-for-okta' ), $issuer );
		}
		$why = is_wp_error( $answer ) ? $answer->get_error_message() : __( 'There is no authorization server at this address.', 'embedded-sign-up-for-okta' );
		return self::result( 'issuer', 'critical', __( 'The issuer is not found', 'embedded-sign-up-for-okta' ), "$issuer: $why" );
	}

	/** @return array<string, mixed> */
	private static function result( string $test, string $status, string $label, string $text ): array {
		return array(
			'test'        => "okta_register_$test",
			'status'      => $status,
			'label'       => $label,
			'badge'       => array(
				'label' => __( 'Okta sign-up', 'embedded-sign-up-for-okta' ),
				'color' => 'blue',
			),
			'description' => '<p>' . esc_html( $text ) . '</p>',
			'actions'     => 'good' === $status ? '' : sprintf( '<p><a href="%s">%s</a></p>', esc_url( SettingsPage::address() ), esc_html__( 'Settings', 'embedded-sign-up-for-okta' ) ),
		);
	}
}
