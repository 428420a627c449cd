<?php

declare(strict_types=1);

namespace OktaRegister;

/** Settings > Okta sign-up: the org, and what has to be entered there. */
final class SettingsPage {

	private const SLUG = 'okta-register';

	public function __construct(
		private readonly Settings $settings,
		private readonly SignUpPage $page,
		private readonly string $plugin,
	) {}

	public static function address(): string {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}

	public function hook(): void {
		add_action( 'admin_menu', array( $this, 'add' ) );
		add_filter( "plugin_action_links_$this->plugin", array( $this, 'link' ) );
	}

	public function add(): void {
		$title = __( 'Okta sign-up', 'embedded-sign-up-for-okta' );
		add_options_page( $title, $title, 'manage_options', self::SLUG, array( $this, 'draw' ) );
	}

	/**
	 * @param string[] $links
	 * @return string[]
	 */
	public function link( array $links ): array {
		$own = sprintf( '<a href="%s">%s</a>', esc_url( self::address() ), esc_html__( 'Settings', 'embedded-sign-up-for-okta' ) );
		return array( $own, ...$links );
	}

	public function draw(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		?>
		<div class="wrap">
			<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
			<form action="options.php" method="post">
				<?php settings_fields( Settings::GROUP ); ?>
				<table class="form-table" role="presentation">
					<?php
					$this->field( 'issuer', __( 'Issuer', 'embedded-sign-up-for-okta' ), __( 'The authorization server, e.g. https://example.okta.com/oauth2/default', 'embedded-sign-up-for-okta' ) );
					$this->field( 'client_id', __( 'Client ID', 'embedded-sign-up-for-okta' ), __( 'Of the single-page app at your org.', 'embedded-sign-up-for-okta' ) );
					$this->field( 'sign_in_url', __( 'Address to sign in at', 'embedded-sign-up-for-okta' ), __( 'Empty: no link for people who have an account.', 'embedded-sign-up-for-okta' ) );
					$this->field( 'success_url', __( 'Address to go to at the end', 'embedded-sign-up-for-okta' ), __( 'Empty: the form says that the account is ready.', 'embedded-sign-up-for-okta' ) );
					$this->field( 'terms', __( 'Terms', 'embedded-sign-up-for-okta' ), __( 'One sentence, with links as HTML. It stands above the button.', 'embedded-sign-up-for-okta' ) );
					?>
					<tr>
						<th scope="row"><?php esc_html_e( 'Agreement', 'embedded-sign-up-for-okta' ); ?></th>
						<td>
							<input type="hidden" name="<?php echo esc_attr( self::name( 'require_terms' ) ); ?>" value="0">
							<label>
								<input type="checkbox" name="<?php echo esc_attr( self::name( 'require_terms' ) ); ?>" value="1" <?php checked( $this->settings->flag( 'require_terms' ) ); ?>>
								<?php esc_html_e( 'Nobody signs up without agreeing to the terms.', 'embedded-sign-up-for-okta' ); ?>
							</label>
						</td>
					</tr>
				</table>
				<?php submit_button(); ?>
			</form>
			<?php $this->draw_page(); ?>
		</div>
		<?php
	}

	private static function name( string $field ): string {
		return Settings::NAME . "[$field]";
	}

	private function field( string $name, string $label, string $description ): void {
		?>
		<tr>
			<th scope="row"><label for="okta-register-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
			<td>
				<input
					class="regular-text code" type="text"
					id="okta-register-<?php echo esc_attr( $name ); ?>"
					name="<?php echo esc_attr( self::name( $name ) ); ?>"
					value="<?php echo esc_attr( $this->settings->text( $name ) ); ?>"
					aria-describedby="okta-register-<?php echo esc_attr( $name ); ?>-about">
				<p class="description" id="okta-register-<?php echo esc_attr( $name ); ?>-about"><?php echo esc_html( $description ); ?></p>
			</td>
		</tr>
		<?php
	}

	/** The page, and what the org has to know of it. */
	private function draw_page(): void {
		$id = $this->page->id();
		?>
		<h2><?php esc_html_e( 'The sign-up page', 'embedded-sign-up-for-okta' ); ?></h2>
		<?php if ( null === $id ) : ?>
			<form action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" method="post">
				<input type="hidden" name="action" value="<?php echo esc_attr( SignUpPage::ACTION ); ?>">
				<?php
				wp_nonce_field( SignUpPage::ACTION );
				submit_button( __( 'Create the sign-up page', 'embedded-sign-up-for-okta' ), 'secondary' );
				?>
			</form>
		<?php else : ?>
			<p><a href="<?php echo esc_url( (string) get_permalink( $id ) ); ?>"><?php echo esc_html( get_the_title( $id ) ); ?></a></p>
			<p><?php esc_html_e( 'Enter this at your org:', 'embedded-sign-up-for-okta' ); ?></p>
			<dl>
				<dt><?php esc_html_e( 'Sign-in redirect URI and email callback of the app', 'embedded-sign-up-for-okta' ); ?></dt>
				<dd><code><?php echo esc_url( (string) get_permalink( $id ) ); ?></code></dd>
				<dt><?php esc_html_e( 'Trusted origin, with CORS', 'embedded-sign-up-for-okta' ); ?></dt>
				<dd><code><?php echo esc_html( self::origin() ); ?></code></dd>
			</dl>
			<?php
		endif;
	}

	private static function origin(): string {
		$parts = wp_parse_url( home_url() );
		return $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ":{$parts['port']}" : '' );
	}
}
