<?php

declare(strict_types=1);

namespace OktaRegister;

/** The widget's files, which this plugin brings along. */
final class Widget {

	public const MODULE = 'okta-register';

	/** Languages of WordPress that have another name at the widget. */
	private const LANGUAGES = array(
		'nn'    => 'nb',
		'no'    => 'nb',
		'pt'    => 'pt-PT',
		'pt-AO' => 'pt-PT',
		'zh-HK' => 'zh-TW',
		'zh'    => 'zh-CN',
	);

	public function __construct( private readonly string $file ) {}

	public function hook(): void {
		add_action( 'init', array( $this, 'register' ) );
		// The editor draws blocks ahead of itself, which enqueues what they need for visitors.
		add_action( 'admin_print_footer_scripts', static fn() => wp_dequeue_script_module( self::MODULE ), 0 );
	}

	public function register(): void {
		// The version is in the names of its chunks, and the script is loaded anew with each.
		wp_register_script_module( self::MODULE, $this->address( 'okta-register.js' ), array(), $this->version() );
	}

	public function address( string $path = '' ): string {
		return plugins_url( 'widget/' . $path, $this->file );
	}

	/** The widget's name of a language of WordPress, if it speaks it. */
	public function language( string $tag ): ?string {
		[ $primary ] = explode( '-', $tag );
		foreach ( array( $tag, self::LANGUAGES[ $tag ] ?? '', $primary, self::LANGUAGES[ $primary ] ?? '' ) as $name ) {
			if ( '' !== $name && is_file( $this->template( $name ) ) ) {
				return $name;
			}
		}
		return null;
	}

	/** The first form as HTML, made by `okta-register/prerender` when the plugin was built. */
	public function template( string $language ): string {
		return dirname( $this->file ) . "/first-form/$language.php";
	}

	private function version(): string {
		return (string) get_file_data( $this->file, array( 'version' => 'Version' ) )['version'];
	}
}
