<?php
/**
 * Which widgets there are and what may be set on them. All of it is read from data/widgets.json, which is written
 * from the library when the plugin is built: nothing outside that list ever reaches a page.
 *
 * @package ExoWidgets
 */

namespace ExoWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Everything in data/widgets.json.
 *
 * @return array{widgets: array, languages: array}
 */
function data() {
	static $data = null;
	if ( null === $data ) {
		// A file of this plugin, not an address: no HTTP request is made.
		$text = file_get_contents( dirname( FILE ) . '/data/widgets.json' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
		$data = json_decode( (string) $text, true );
		if ( ! is_array( $data ) ) {
			$data = array(
				'widgets'   => array(),
				'languages' => array(),
			);
		}
	}
	return $data;
}

/**
 * The widget of a name, or null. `prp-comparison` and `exo-prp-comparison` are the same.
 *
 * @param mixed $name As written by an author.
 * @return array|null
 */
function find_widget( $name ) {
	$wanted = clean_name( $name );
	foreach ( data()['widgets'] as $widget ) {
		if ( $widget['name'] === $wanted ) {
			return $widget;
		}
	}
	return null;
}

/**
 * A name as it is looked up: lower case, without the prefix of tags.
 *
 * @param mixed $name As written by an author.
 * @return string
 */
function clean_name( $name ) {
	$name = is_string( $name ) ? strtolower( trim( $name ) ) : '';
	return 0 === strpos( $name, 'exo-' ) ? substr( $name, 4 ) : $name;
}

/** Names of all widgets. @return string[] */
function widget_names() {
	return array_column( data()['widgets'], 'name' );
}

/**
 * The choices of an attribute that every widget has (region, theme, lang).
 *
 * @param string $name Name of the attribute.
 * @return array<string, string> Value and label.
 */
function choices_of( $name ) {
	foreach ( data()['widgets'] as $widget ) {
		foreach ( $widget['attributes'] as $attribute ) {
			if ( $attribute['name'] === $name && ! empty( $attribute['shared'] ) ) {
				$values = array_column( $attribute['choices'], 'value' );
				$labels = array_map( __NAMESPACE__ . '\word', array_column( $attribute['choices'], 'label' ) );
				return array_combine( $values, $labels );
			}
		}
	}
	return array();
}

/**
 * A label or description of data/widgets.json in the language of the site. The translatable copies stand in
 * data/words.php, where tools that collect texts for translators find them.
 *
 * @param string $english As in data/widgets.json.
 * @return string
 */
function word( $english ) {
	static $words  = null;
	static $locale = null;
	// The language can change while a page is made: e-mails, switch_to_locale().
	if ( null === $words || determine_locale() !== $locale ) {
		$locale = determine_locale();
		$words  = require dirname( FILE ) . '/data/words.php';
	}
	return isset( $words[ $english ] ) ? $words[ $english ] : $english;
}
