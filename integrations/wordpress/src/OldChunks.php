<?php

declare(strict_types=1);

namespace OktaRegister;

/**
 * The chunks of the versions before. The name of a chunk changes with what is in it, and WordPress
 * takes the old ones away with the old folder of the plugin; but a script that a browser or a CDN has
 * kept still asks for them. So an update puts them beside the new ones, for some weeks.
 *
 * They stand in the folder of the plugin and nowhere else, and are deleted with it.
 */
final class OldChunks {

	public const EVENT = 'okta_register_remove_old_chunks';

	/** Longer than pages are kept. */
	private const KEPT = 6 * WEEK_IN_SECONDS;

	/** How the build names them: nothing that lies elsewhere, or that a server would run. */
	private const NAME = '#^chunks/[\w-]+\.js$#D';

	/** Which they are, with the hash of each and the time until which it is kept. */
	private const LIST = 'old-chunks.json';

	public function __construct( private readonly string $file ) {}

	public function hook(): void {
		// After WordPress has checked what it has unpacked.
		add_filter( 'upgrader_source_selection', array( $this, 'keep' ), 20, 3 );
		add_action( self::EVENT, array( $this, 'remove' ) );
		// While a plugin is not active, its events are lost.
		register_activation_hook( $this->file, array( $this, 'remove' ) );
	}

	/**
	 * Puts the chunks of this version into the one that WordPress is about to put in its place.
	 *
	 * @param mixed $source   The folder into which it is unpacked, or an error.
	 * @param mixed $unpacked The folder around it.
	 * @param mixed $upgrader What installs it.
	 */
	public function keep( mixed $source, mixed $unpacked, mixed $upgrader ): mixed {
		global $wp_filesystem;
		if (
			is_string( $source ) && $upgrader instanceof \Plugin_Upgrader
			&& basename( $source ) === basename( dirname( $this->file ) )
			&& $wp_filesystem->exists( trailingslashit( $source ) . basename( $this->file ) )
		) {
			$this->put_into( trailingslashit( $source ) . 'widget/' );
		}
		return $source;
	}

	private function put_into( string $widget ): void {
		global $wp_filesystem;
		$until = time() + self::KEPT;
		$own   = array_map( static fn( mixed $hash ) => array( 'hash' => $hash, 'until' => $until ), $this->read( 'sri.json' ) );
		$list  = array();
		if ( ! $wp_filesystem->is_dir( $widget . 'chunks' ) ) {
			$wp_filesystem->mkdir( $widget . 'chunks' );
		}
		foreach ( self::only_chunks( $own ) + $this->not_over() as $path => $chunk ) {
			$code = $this->code( $path, $chunk['hash'] );
			if ( null === $code || $wp_filesystem->exists( $widget . $path ) ) {
				continue;
			}
			if ( $wp_filesystem->put_contents( $widget . $path, $code, FS_CHMOD_FILE ) ) {
				$list[ $path ] = $chunk;
			}
		}
		$wp_filesystem->put_contents( $widget . self::LIST, (string) wp_json_encode( $list ), FS_CHMOD_FILE );
		self::schedule( $list );
	}

	/** Takes away those whose time is over. Where WordPress may not write, the next update does. */
	public function remove(): void {
		global $wp_filesystem;
		require_once ABSPATH . 'wp-admin/includes/file.php';
		$list = self::only_chunks( $this->read( self::LIST ) );
		if ( ! $list || ! WP_Filesystem() ) {
			return;
		}
		$left   = $this->not_over();
		$widget = trailingslashit( (string) $wp_filesystem->find_folder( $this->path( '' ) ) );
		foreach ( array_keys( array_diff_key( $list, $left ) ) as $path ) {
			$wp_filesystem->delete( $widget . $path, false, 'f' );
		}
		$wp_filesystem->put_contents( $widget . self::LIST, (string) wp_json_encode( $left ), FS_CHMOD_FILE );
		self::schedule( $left );
	}

	/** @param array<string, array{hash: string, until: int}> $list */
	private static function schedule( array $list ): void {
		wp_clear_scheduled_hook( self::EVENT );
		if ( $list ) {
			wp_schedule_single_event( min( array_column( $list, 'until' ) ), self::EVENT );
		}
	}

	/** @return array<string, array{hash: string, until: int}> */
	private function not_over(): array {
		return array_filter( self::only_chunks( $this->read( self::LIST ) ), static fn( array $chunk ) => $chunk['until'] > time() );
	}

	/**
	 * @param array<string, mixed> $list
	 * @return array<string, array{hash: string, until: int}>
	 */
	private static function only_chunks( array $list ): array {
		return array_filter(
			$list,
			static fn( mixed $chunk, string $path ) => 1 === preg_match( self::NAME, $path )
				&& is_string( $chunk['hash'] ?? null ) && is_int( $chunk['until'] ?? null ),
			ARRAY_FILTER_USE_BOTH
		);
	}

	/** What is in a chunk, if that is what the build has put there. */
	private function code( string $path, string $hash ): ?string {
		$code = is_file( $this->path( $path ) ) ? (string) file_get_contents( $this->path( $path ) ) : '';
		return 'sha384-' . base64_encode( hash( 'sha384', $code, true ) ) === $hash ? $code : null;
	}

	/** @return array<string, mixed> */
	private function read( string $name ): array {
		$list = is_file( $this->path( $name ) ) ? json_decode( (string) file_get_contents( $this->path( $name ) ), true ) : null;
		return is_array( $list ) ? array_filter( $list, 'is_string', ARRAY_FILTER_USE_KEY ) : array();
	}

	private function path( string $name ): string {
		return dirname( $this->file ) . "/widget/$name";
	}
}
