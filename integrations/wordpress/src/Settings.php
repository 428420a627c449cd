<?php

declare(strict_types=1);

namespace OktaRegister;

/**
 * What the administrator says of the org. Blocks and shortcodes, which authors can write, say
 * nothing of it: whoever names the issuer is given what visitors type.
 */
final class Settings {

	public const NAME  = 'okta_register';
	public const GROUP = 'okta_register';

	private const DEFAULTS = array(
		'issuer'        => '',
		'client_id'     => '',
		'sign_in_url'   => '',
		'success_url'   => '',
		'terms'         => '',
		'require_terms' => false,
		'page'          => 0,
	);

	/** Terms are a sentence with links. */
	private const TERMS_HTML = array(
		'a'      => array( 'href' => true, 'target' => true, 'rel' => true ),
		'em'     => array(),
		'strong' => array(),
	);

	public function hook(): void {
		add_action( 'init', array( $this, 'register' ) );
	}

	public function register(): void {
		register_setting(
			self::GROUP,
			self::NAME,
			array(
				'type'              => 'object',
				'label'             => __( 'Okta sign-up', 'embedded-sign-up-for-okta' ),
				'default'           => self::DEFAULTS,
				'sanitize_callback' => array( $this, 'sanitize' ),
				'show_in_rest'      => array( 'schema' => self::schema() ),
			)
		);
	}

	public function text( string $name ): string {
		return (string) $this->all()[ $name ];
	}

	public function flag( string $name ): bool {
		return (bool) $this->all()[ $name ];
	}

	public function page(): int {
		return (int) $this->all()['page'];
	}

	public function is_complete(): bool {
		return '' !== $this->text( 'issuer' ) && '' !== $this->text( 'client_id' );
	}

	public function terms(): string {
		return wp_kses( $this->text( 'terms' ), self::TERMS_HTML );
	}

	public function change( string $name, string|int|bool $value ): void {
		update_option( self::NAME, array( $name => $value ) + $this->all() );
	}

	/** @return array<string, mixed> */
	public function all(): array {
		$saved = get_option( self::NAME );
		return array_intersect_key( ( is_array( $saved ) ? $saved : array() ) + self::DEFAULTS, self::DEFAULTS );
	}

	/** @return array<string, mixed> */
	public function sanitize( mixed $given ): array {
		$given = array_filter( is_array( $given ) ? $given : array(), 'is_scalar' );
		// What a form does not have, stays; an unticked box is sent by a hidden field.
		$all    = $given + $this->all();
		$issuer = self::issuer( (string) $all['issuer'] );
		if ( null === $issuer ) {
			add_settings_error(
				self::NAME,
				'issuer',
				__( 'The issuer has to be an https address such as https://example.okta.com/oauth2/default.', 'embedded-sign-up-for-okta' )
			);
		}
		return array(
			'issuer'        => $issuer ?? $this->text( 'issuer' ),
			'client_id'     => preg_replace( '/[^\w.-]/', '', (string) $all['client_id'] ),
			'sign_in_url'   => esc_url_raw( (string) $all['sign_in_url'], array( 'https', 'http' ) ),
			'success_url'   => esc_url_raw( (string) $all['success_url'], array( 'https', 'http' ) ),
			'terms'         => wp_kses( (string) $all['terms'], self::TERMS_HTML ),
			'require_terms' => rest_sanitize_boolean( $all['require_terms'] ),
			'page'          => absint( $all['page'] ),
		);
	}

	/** The address of an issuer; nothing where it is none. An empty one takes the setting back. */
	private static function issuer( string $given ): ?string {
		$address = untrailingslashit( trim( $given ) );
		$parts   = wp_parse_url( $address );
		$host    = $parts['host'] ?? '';
		$local   = in_array( $host, array( 'localhost', '127.0.0.1' ), true );
		$scheme  = $parts['scheme'] ?? '';
		$usable  = '' !== $host && ( 'https' === $scheme || ( 'http' === $scheme && $local ) );
		$extra   = array_intersect_key( (array) $parts, array_flip( array( 'user', 'pass', 'query', 'fragment' ) ) );
		if ( '' === $address ) {
			return '';
		}
		return $usable && ! $extra ? esc_url_raw( $address, array( 'https', 'http' ) ) : null;
	}

	/** @return array<string, mixed> */
	private static function schema(): array {
		$text = array( 'type' => 'string' );
		return array(
			'type'                 => 'object',
			'additionalProperties' => false,
			'properties'           => array(
				'issuer'        => $text + array( 'format' => 'uri' ),
				'client_id'     => $text,
				'sign_in_url'   => $text,
				'success_url'   => $text,
				'terms'         => $text,
				'require_terms' => array( 'type' => 'boolean' ),
				'page'          => array( 'type' => 'integer' ),
			),
		);
	}
}
