<?php
/**
 * Removes what the plugin stored, on every site of a network, when it is deleted.
 *
 * @package ExoWidgets
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

if ( is_multisite() ) {
	// A network may hold thousands of sites; they are gone through a hundred at a time.
	$exo_widgets_offset = 0;
	do {
		$exo_widgets_sites = get_sites(
			array(
				'fields' => 'ids',
				'number' => 100,
				'offset' => $exo_widgets_offset,
			)
		);
		foreach ( $exo_widgets_sites as $exo_widgets_site ) {
			switch_to_blog( $exo_widgets_site );
			delete_option( 'exo_widgets' );
			restore_current_blog();
		}
		$exo_widgets_offset += 100;
	} while ( count( $exo_widgets_sites ) === 100 );
} else {
	delete_option( 'exo_widgets' );
}
