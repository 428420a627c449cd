<?php

declare(strict_types=1);

namespace OktaRegister;

/** What the privacy policy of the site may say of it. */
final class PrivacyText {

	public function hook(): void {
		add_action( 'admin_init', array( $this, 'suggest' ) );
	}

	public function suggest(): void {
		$text = __( 'When you sign up, what you enter in the form is sent by your browser to our identity provider, Okta, and not to this site. Until you are done, your browser keeps which step you are at and, if you were invited, the token of your invitation. If you load the page anew because something is missing, it keeps what you have entered of your profile until the page is there again, but no password and no code. When the sign-up is complete, your browser keeps the tokens with which this site knows you. It also keeps the questions of the form, and none of your answers, to show it sooner at your next visit.', 'embedded-sign-up-for-okta' );
		wp_add_privacy_policy_content(
			__( 'Embedded Sign-Up for Okta', 'embedded-sign-up-for-okta' ),
			'<p>' . esc_html( $text ) . '</p>'
		);
	}
}
