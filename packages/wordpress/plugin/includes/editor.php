<?php
/**
 * The block in the editor.
 *
 * @package ExoWidgets
 */

namespace ExoWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Name and attributes are in block.json; the words for translators are here. */
function register_block() {
	register_block_type(
		dirname( FILE ) . '/blocks/figure',
		array(
			'title'       => __( 'Exosome widget', 'exo-widgets' ),
			'description' => __( 'An interactive figure about exosomes and PRP that opens the sources of every sentence.', 'exo-widgets' ),
			'keywords'    => array(
				__( 'exosomes', 'exo-widgets' ),
				__( 'PRP', 'exo-widgets' ),
				__( 'vesicles', 'exo-widgets' ),
			),
		)
	);
	add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\give_editor_its_data' );
}

/** What edit.js goes by: the widgets in the site's language, the site's defaults, and which links are ours. */
function give_editor_its_data() {
	$handle = generate_block_asset_handle( 'exo/figure', 'editorScript' );
	$data   = array(
		'widgets'     => array_map( __NAMESPACE__ . '\translated_widget', data()['widgets'] ),
		'defaults'    => array(
			'region' => site_default( 'region' ),
			'theme'  => site_default( 'theme' ),
			'lang'   => site_default( 'lang' ),
		),
		'hosts'       => link_hosts(),
		'settingsUrl' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=' . PAGE ) : '',
	);
	$json = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES );
	wp_add_inline_script( $handle, "window.exoWidgets = $json;", 'before' );
	wp_set_script_translations( $handle, 'exo-widgets', dirname( FILE ) . '/languages' );
}

/** A widget with its labels in the language of the reader. @param array $widget From the list. @return array */
function translated_widget( $widget ) {
	$widget['title']       = word( $widget['title'] );
	$widget['description'] = word( $widget['description'] );
	foreach ( $widget['attributes'] as &$attribute ) {
		$attribute['label'] = word( $attribute['label'] );
		$attribute['help']  = word( $attribute['help'] );
		foreach ( $attribute['choices'] as &$choice ) {
			$choice['label'] = word( $choice['label'] );
		}
		unset( $choice );
	}
	unset( $attribute );
	return $widget;
}
