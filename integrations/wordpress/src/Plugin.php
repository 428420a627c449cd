<?php

declare(strict_types=1);

namespace OktaRegister;

/** Puts the parts together. */
final class Plugin {

	public function __construct( private readonly string $file ) {}

	public function start(): void {
		$settings = new Settings();
		$widget   = new Widget( $this->file );
		$element  = new Element( $settings, $widget );
		$page     = new SignUpPage( $settings );
		$parts    = array(
			$settings,
			$widget,
			new OldChunks( $this->file ),
			new Block( $element, dirname( $this->file ) . '/blocks/sign-up' ),
			new Shortcode( $element ),
			$page,
			new SettingsPage( $settings, $page, plugin_basename( $this->file ) ),
			new SiteHealth( $settings, $page ),
			new PrivacyText(),
		);
		foreach ( $parts as $part ) {
			$part->hook();
		}
	}
}
