<?php

declare(strict_types=1);

namespace OktaRegister;

/** `<okta-register>` with its first form in it, as the settings and whoever places it say. */
final class Element {

	private const THEMES = array( 'inherit', 'light', 'dark', 'system' );

	private int $drawn = 0;

	public function __construct(
		private readonly Settings $settings,
		private readonly Widget $widget,
	) {}

	/**
	 * @param array<string, mixed> $looks `theme` and `headingLevel`: all that a block or a shortcode may say.
	 */
	public function html( array $looks ): string {
		if ( ! $this->settings->is_complete() ) {
			return $this->missing();
		}
		$theme      = in_array( $looks['theme'] ?? '', self::THEMES, true ) ? $looks['theme'] : 'inherit';
		$level      = min( 6, max( 1, (int) ( $looks['headingLevel'] ?? 2 ) ) );
		$attributes = array_filter(
			array(
				'issuer'        => $this->settings->text( 'issuer' ),
				'client-id'     => $this->settings->text( 'client_id' ),
				'redirect-uri'  => $this->redirect_uri(),
				'sign-in-url'   => $this->settings->text( 'sign_in_url' ),
				'success-url'   => $this->settings->text( 'success_url' ),
				'theme'         => $theme,
				'heading-level' => 2 === $level ? '' : (string) $level,
			)
		);
		$html       = '';
		foreach ( $attributes as $name => $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		if ( $this->settings->flag( 'require_terms' ) && '' !== $this->settings->terms() ) {
			$html .= ' require-terms';
		}
		return $this->with_first_form( $html, $level );
	}

	/** The page that the form stands in: what has to be registered for the app. */
	private function redirect_uri(): string {
		if ( is_singular() ) {
			return (string) get_permalink( get_queried_object_id() );
		}
		global $wp;
		return home_url( user_trailingslashit( $wp->request ?? '' ) );
	}

	/** Only who can do something about it is told that something is missing. */
	private function missing(): string {
		if ( ! current_user_can( 'manage_options' ) ) {
			return '';
		}
		return sprintf(
			'<p><a href="%s">%s</a></p>',
			esc_url( SettingsPage::address() ),
			esc_html__( 'Say which Okta org people shall sign up at.', 'embedded-sign-up-for-okta' )
		);
	}

	private function with_first_form( string $attributes, int $level ): string {
		$language = $this->widget->language( get_bloginfo( 'language' ) );
		$terms    = $this->settings->terms();
		if ( null === $language ) {
			$slot = '' === $terms ? '' : '<div slot="terms">' . $terms . '</div>';
			return "<okta-register$attributes>$slot</okta-register>";
		}
		$made   = require $this->widget->template( $language );
		$sign_in = $this->settings->text( 'sign_in_url' );
		return strtr(
			$made[ '' === $sign_in ? 'plain' : 'sign-in' ],
			array(
				'%ATTRIBUTES%'           => $attributes,
				'%FOLDER%/'              => esc_url( $this->widget->address() ),
				'%TERMS%'                => $terms,
				'https://sign-in.invalid' => esc_url( $sign_in ),
				'%ID%'                   => 'okta-register-page-' . ++$this->drawn,
				'<h2'                    => "<h$level",
				'</h2'                   => "</h$level",
			)
		);
	}
}
