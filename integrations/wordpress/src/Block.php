<?php

declare(strict_types=1);

namespace OktaRegister;

/** The block, drawn for each visitor. What its controls say becomes the widget's custom properties. */
final class Block {

	/** A value of CSS that a control makes: a colour, a length, a preset. */
	private const VALUE = '/^[\w#.%(),\s-]+$/';

	public function __construct(
		private readonly Element $element,
		private readonly string $folder,
	) {}

	public function hook(): void {
		add_action( 'init', array( $this, 'register' ) );
	}

	public function register(): void {
		$block = register_block_type_from_metadata( $this->folder, array( 'render_callback' => array( $this, 'render' ) ) );
		if ( ! $block ) {
			return;
		}
		foreach ( $block->editor_script_handles as $handle ) {
			wp_set_script_translations( $handle, 'embedded-sign-up-for-okta' );
			$data = array( 'script' => plugins_url( '../../widget/okta-register.js', $this->folder . '/block.json' ) );
			wp_add_inline_script( $handle, 'window.oktaRegister = ' . wp_json_encode( $data ), 'before' );
		}
	}

	/** @param array<string, mixed> $attributes */
	public function render( array $attributes ): string {
		$html = $this->element->html( $attributes );
		if ( '' === $html ) {
			return '';
		}
		$wrapper = get_block_wrapper_attributes( array( 'style' => self::properties( $attributes ) ) );
		return "<div $wrapper>$html</div>";
	}

	/** @param array<string, mixed> $attributes */
	private static function properties( array $attributes ): string {
		$style   = $attributes['style'] ?? array();
		$preset  = static fn( string $kind, string $name ) => isset( $attributes[ $name ] )
			? "var(--wp--preset--$kind--" . sanitize_key( $attributes[ $name ] ) . ')'
			: null;
		$padding = $style['spacing']['padding'] ?? null;
		$sides   = is_array( $padding )
			? array_map( static fn( string $side ) => self::value( $padding[ $side ] ?? '0' ), array( 'top', 'right', 'bottom', 'left' ) )
			: array( self::value( $padding ) );
		$values  = array(
			'color'      => $preset( 'color', 'textColor' ) ?? self::value( $style['color']['text'] ?? null ),
			'background' => $preset( 'color', 'backgroundColor' ) ?? self::value( $style['color']['background'] ?? null ),
			'link'       => self::value( $style['elements']['link']['color']['text'] ?? null ),
			'font-size'  => $preset( 'font-size', 'fontSize' ) ?? self::value( $style['typography']['fontSize'] ?? null ),
			'radius'     => self::value( $style['border']['radius'] ?? null ),
			'padding'    => implode( ' ', array_filter( $sides, static fn( ?string $side ) => null !== $side ) ),
		);
		$css     = '';
		foreach ( array_filter( $values ) as $name => $value ) {
			$css .= "--okta-register-$name:$value;";
		}
		return $css;
	}

	/** `var:preset|color|accent` is how blocks keep what a theme names. */
	private static function value( mixed $given ): ?string {
		if ( ! is_string( $given ) && ! is_int( $given ) ) {
			return null;
		}
		$value = (string) $given;
		if ( preg_match( '/^var:preset\|([\w-]+)\|([\w-]+)$/', $value, $found ) ) {
			return "var(--wp--preset--$found[1]--$found[2])";
		}
		return preg_match( self::VALUE, $value ) ? $value : null;
	}
}
