<?php

declare(strict_types=1);

namespace OktaRegister;

/** `[okta_register theme="dark"]`, for the classic editor and for page builders. */
final class Shortcode {

	public const NAME = 'okta_register';

	public function __construct( private readonly Element $element ) {}

	public function hook(): void {
		add_shortcode( self::NAME, array( $this, 'render' ) );
	}

	/** @param array<string, string>|string $given */
	public function render( array|string $given ): string {
		$looks = shortcode_atts( array( 'theme' => 'inherit', 'heading-level' => '2' ), (array) $given, self::NAME );
		$html  = $this->element->html(
			array(
				'theme'        => $looks['theme'],
				'headingLevel' => (int) $looks['heading-level'],
			)
		);
		if ( '' !== $html && ! is_admin() && ! wp_is_serving_rest_request() ) {
			wp_enqueue_script_module( Widget::MODULE );
		}
		return $html;
	}
}
