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

	/** Of an issuer: an https address without user, query and fragment, and http on the same machine. */
	private const ISSUER = '^\s*((https://[\w.-]+|http://(localhost|127\.0\.0\.1))(:\d+)?(/[^\s?#@]*)?)?\s*$';

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

	/** Empty where there are no words to agree to. */
	public function terms(): string {
		$terms = wp_kses( $this->text( 'terms' ), self::TERMS_HTML );
		return self::has_words( $terms ) ? $terms : '';
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
			self::complain( 'issuer', __( 'The issuer has to be an https address such as https://example.okta.com/oauth2/default.', 'embedded-sign-up-for-okta' ) );
		}
		$terms    = wp_kses( (string) $all['terms'], self::TERMS_HTML );
		$required = rest_sanitize_boolean( $all['require_terms'] );
		if ( $required && ! self::has_words( $terms ) ) {
			self::complain( 'terms', __( 'There are no terms, so people sign up without agreeing. Write them under Terms, or take the tick off.', 'embedded-sign-up-for-okta' ) );
		}
		return array(
			'issuer'        => $issuer ?? $this->text( 'issuer' ),
			'client_id'     => preg_replace( '/[^\w.-]/', '', (string) $all['client_id'] ),
			'sign_in_url'   => esc_url_raw( (string) $all['sign_in_url'], array( 'https', 'http' ) ),
			'success_url'   => esc_url_raw( (string) $all['success_url'], array( 'https', 'http' ) ),
			'terms'         => $terms,
			'require_terms' => $required,
			'page'          => absint( $all['page'] ),
		);
	}

	/** The address of an issuer; nothing where it is none. An empty one takes the setting back. */
	private static function issuer( string $given ): ?string {
		$usable = preg_match( '~' . self::ISSUER . '~', $given );
		return $usable ? untrailingslashit( esc_url_raw( trim( $given ), array( 'https', 'http' ) ) ) : null;
	}

	private static function has_words( string $html ): bool {
		return '' !== trim( wp_strip_all_tags( $html ) );
	}

	/** Above the settings, once: WordPress sanitises twice what it saves for the first time. */
	private static function complain( string $code, string $message ): void {
		// Written by REST or a command there is nowhere to say it.
		if ( ! function_exists( 'add_settings_error' ) ) {
			return;
		}
		if ( ! in_array( $code, array_column( get_settings_errors( self::NAME ), 'code' ), true ) ) {
			add_settings_error( self::NAME, $code, $message );
		}
	}

	/** @return array<string, mixed> */
	private static function schema(): array {
		$text = array( 'type' => 'string' );
		return array(
			'type'                 => 'object',
			'additionalProperties' => false,
			'properties'           => array(
				'issuer'        => $text + array( 'pattern' => self::ISSUER ),
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
