<?php
/**
 * The one renderer behind the block, the shortcode and the pasted link.
 *
 * It writes a tag of the list, attributes of the list, and text of the library. What an author wrote appears in attribute
 * values only, escaped. Anything else (other attributes, markup) is left out, so a widget
 * cannot be bent into something it is not. A value the widget does not know is handed on: the widget says so itself.
 *
 * @package ExoWidgets
 */

namespace ExoWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Longer values are cut. The longest useful one lists every claim. */
const LONGEST_VALUE = 1000;

/** How much of a deep link a widget reads. */
const LONGEST_PLACE = 100;

/** What the site's defaults stand in for, where an author set nothing. */
const WITH_DEFAULTS = array( 'region', 'theme', 'lang' );

/**
 * A widget as HTML on a single line: an editor filter that makes paragraphs of lines then leaves it alone.
 *
 * @param array  $given   `widget`, its attributes by their documented names, and `open-at`.
 * @param string $wrapper Attributes of the element around it, escaped; the block brings its own.
 * @return string
 */
function render_widget( array $given, $wrapper = 'class="wp-exo"' ) {
	$widget = find_widget( isset( $given['widget'] ) ? $given['widget'] : '' );
	if ( null === $widget ) {
		return unknown_widget( isset( $given['widget'] ) ? $given['widget'] : '' );
	}

	$place  = isset( $given['open-at'] ) ? plain_text( $given['open-at'], LONGEST_PLACE ) : '';
	$preset = preset_of_place( $widget, $place );
	if ( null !== $preset ) {
		$given += $preset;
		$place  = '';
	}
	$attributes = '';
	foreach ( $widget['attributes'] as $attribute ) {
		$value = attribute_value( $attribute, $given );
		if ( true === $value ) {
			$attributes .= ' ' . $attribute['name'];
		} elseif ( null !== $value ) {
			$attributes .= ' ' . $attribute['name'] . '="' . escape_value( $value ) . '"';
		}
	}
	if ( '' !== $place ) {
		$attributes .= ' data-exo-open-at="' . escape_value( $place ) . '"';
	}
	enqueue_assets( '' !== $place );

	$box = isset( $given['layout'] ) && 'slide' === $given['layout'] ? '<div class="wp-exo-slide">%s</div>' : '%s';
	$tag = $widget['tag']; // From the list, never from the author.
	return "<div $wrapper>" . sprintf( $box, "<$tag$attributes>" . fallback( $widget['name'], $given ) . "</$tag>" ) . '</div>';
}

/**
 * The settings that show a place of a widget by themselves, where there are some; other places are opened by a script.
 *
 * @param array  $widget From the list.
 * @param string $place  What stands after `=` in a link that a reader copied, for example `E06`.
 * @return array|null
 */
function preset_of_place( array $widget, $place ) {
	$name = strtolower( $place );
	foreach ( array( $name, "claim-$name" ) as $wanted ) {
		if ( '' !== $name && isset( $widget['presets'][ $wanted ] ) ) {
			return $widget['presets'][ $wanted ];
		}
	}
	return null;
}

/**
 * What an attribute is set to.
 *
 * @param array $attribute From the list.
 * @param array $given     What the author wrote.
 * @return string|true|null Text; true for an attribute without a value; null to leave it out.
 */
function attribute_value( array $attribute, array $given ) {
	$name  = $attribute['name'];
	$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? $given[ $name ] : null;
	if ( 'boolean' === $attribute['kind'] ) {
		// In HTML the presence of such an attribute is what counts; authors also write "no".
		$off = array( '0', 'false', 'no', 'off' );
		$is  = null !== $value && false !== $value && ! in_array( strtolower( trim( (string) $value ) ), $off, true );
		return $is ? true : null;
	}
	if ( is_bool( $value ) ) {
		$value = $value ? 'true' : 'false';
	}
	$text = null === $value ? '' : plain_text( $value, LONGEST_VALUE );
	if ( '' === $text && in_array( $name, WITH_DEFAULTS, true ) ) {
		$text = site_default( $name );
	}
	return '' === $text ? null : $text;
}

/**
 * One line of text, no longer than allowed.
 *
 * @param mixed $value   Text, a number, or something that is left out.
 * @param int   $longest How many characters.
 * @return string
 */
function plain_text( $value, $longest ) {
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	$text = wp_check_invalid_utf8( (string) $value );
	$text = trim( preg_replace( '/[\x00-\x20\x7F]+/', ' ', $text ) );
	return mb_substr( $text, 0, $longest );
}

/**
 * An attribute value. Square brackets too: WordPress looks for shortcodes inside attributes.
 *
 * @param string $value Any text.
 * @return string
 */
function escape_value( $value ) {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_attr( $value ) );
}

/**
 * What stands inside the tag until the script has run, and for readers and search engines without scripts: the text of the
 * library, made when the plugin was built. Phrasing content only, so that WordPress's paragraph filter leaves it whole.
 *
 * @param string $name  Name of the widget, from the list.
 * @param array  $given What the author wrote.
 * @return string
 */
function fallback( $name, array $given ) {
	static $texts = array();
	$wanted = array(
		isset( $given['lang'] ) ? plain_text( $given['lang'], 35 ) : '',
		site_default( 'lang' ),
		determine_locale(),
	);
	$lang   = 'en';
	foreach ( $wanted as $tag ) {
		if ( '' !== $tag ) {
			$own  = strtolower( strtok( $tag, '-_' ) );
			$lang = in_array( $own, array_column( data()['languages'], 'value' ), true ) ? $own : 'en';
			break;
		}
	}
	$key = "$lang/$name";
	if ( ! isset( $texts[ $key ] ) ) {
		$file = dirname( FILE ) . "/fallback/$key.html";
		// A file of this plugin, not an address: no HTTP request is made.
		$texts[ $key ] = is_readable( $file ) ? trim( file_get_contents( $file ) ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
	}
	return $texts[ $key ];
}

/**
 * What stands in the place of a widget that the plugin does not have: a message for people who can mend it, nothing for visitors.
 *
 * @param mixed $name As the author wrote it.
 * @return string
 */
function unknown_widget( $name ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	enqueue_assets( false );
	$name  = plain_text( $name, 60 );
	$known = implode( ', ', widget_names() );
	if ( '' === $name ) {
		/* translators: %s: names of widgets, with commas between. */
		$message = sprintf( __( 'No widget is chosen here. Known ones: %s. Visitors see nothing in this place.', 'exo-widgets' ), $known );
	} else {
		/* translators: 1: what the author wrote, 2: names of widgets, with commas between. */
		$message = sprintf( __( 'This plugin has no widget “%1$s”. Known ones: %2$s. Visitors see nothing in this place.', 'exo-widgets' ), $name, $known );
	}
	return '<p class="wp-exo wp-exo-unknown"><strong>' . esc_html__( 'Exosome widget:', 'exo-widgets' ) . '</strong> ' . escape_value( $message ) . '</p>';
}

/**
 * `[exo widget="prp-comparison" region="uk" differences-only]`. Text between an opening and a closing tag stays on the page,
 * after the widget and outside of it; WordPress takes the text between two such shortcodes for that when only the second is closed.
 *
 * @param array|string $written What WordPress read from the shortcode.
 * @param string|null  $between Text up to a closing tag.
 * @return string
 */
function render_shortcode( $written, $between = null ) {
	$given = array();
	foreach ( is_array( $written ) ? $written : array() as $name => $value ) {
		// An attribute without a value comes as a value without a name.
		if ( is_int( $name ) ) {
			$given[ strtolower( (string) $value ) ] = true;
		} else {
			$given[ strtolower( $name ) ] = $value;
		}
	}
	return render_widget( $given ) . ( null === $between ? '' : do_shortcode( $between ) );
}
