<?php

declare(strict_types=1);

namespace OktaRegister;

/** The page with the form, which one click makes. */
final class SignUpPage {

	public const ACTION = 'okta_register_create_page';

	public function __construct( private readonly Settings $settings ) {}

	public function hook(): void {
		add_action( 'admin_post_' . self::ACTION, array( $this, 'answer' ) );
	}

	/** The page, if there is one that people can see. */
	public function id(): ?int {
		$id = $this->settings->page();
		return $id && 'publish' === get_post_status( $id ) ? $id : null;
	}

	public function answer(): never {
		check_admin_referer( self::ACTION );
		if ( ! current_user_can( 'manage_options' ) || ! current_user_can( 'publish_pages' ) ) {
			wp_die( esc_html__( 'Sorry, you are not allowed to do that.' ), 403 ); // phpcs:ignore WordPress.WP.I18n.MissingArgDomain -- WordPress' own sentence.
		}
		if ( null === $this->id() ) {
			$this->create();
		}
		wp_safe_redirect( SettingsPage::address() );
		exit;
	}

	private function create(): void {
		$id = wp_insert_post(
			array(
				'post_type'    => 'page',
				'post_status'  => 'publish',
				'post_title'   => __( 'Sign up', 'embedded-sign-up-for-okta' ),
				'post_content' => serialize_block(
					array(
						'blockName'    => 'okta-register/sign-up',
						'attrs'        => array(),
						'innerContent' => array(),
					)
				),
			)
		);
		if ( $id ) {
			$this->settings->change( 'page', $id );
		}
	}
}
