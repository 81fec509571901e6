<?php
/**
 * Pasted links. The address of a frame page on a line of its own becomes a widget of this site; the address itself is
 * never asked for. See docs/doors/wordpress.md for the form of these addresses.
 *
 * @package ExoWidgets
 */

namespace ExoWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The end of the path of a frame page: version 1, a widget, a language, and perhaps a preset. */
const LINK_PATH = '#/embed/1/(?<widget>[a-z][a-z0-9-]*)/(?<lang>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/(?:(?<preset>[a-z0-9][a-z0-9-]*)/)?(?:(?:index|(?<page>[a-z0-9][a-z0-9-]*))\.html)?$#';

/** Lets WordPress hand us links of that form, before it asks any other site about them. */
function register_link_handler() {
	wp_embed_register_handler( HANDLE, '#^https?://[^\s/?\#]+/(?:[^\s?\#]*/)?embed/1/[a-z][^\s]*$#', __NAMESPACE__ . '\render_link', 5 );
	add_filter( 'rest_dispatch_request', __NAMESPACE__ . '\preview_link', 10, 3 );
}

/**
 * What a link asks for, or null when it is not one of ours.
 *
 * @param mixed $url As pasted.
 * @return array|null `widget`, its attributes, `open-at`.
 */
function read_link( $url ) {
	$parts = is_string( $url ) ? wp_parse_url( str_replace( array( '&amp;', '&#038;' ), '&', trim( $url ) ) ) : null;
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || empty( $parts['path'] ) || ! preg_match( LINK_PATH, $parts['path'], $found ) ) {
		return null;
	}
	$widget = find_widget( $found['widget'] );
	if ( null === $widget || ! is_link_host( $parts ) ) {
		return null;
	}
	parse_str( isset( $parts['query'] ) ? $parts['query'] : '', $query );
	$given = array_intersect_key( $query, array_flip( array_column( $widget['attributes'], 'name' ) ) );
	// A preset is a page of its own with settings inside; what the address says goes first.
	$preset = ! empty( $found['preset'] ) ? $found['preset'] : ( isset( $found['page'] ) ? $found['page'] : '' );
	if ( isset( $widget['presets'][ $preset ] ) ) {
		$given += $widget['presets'][ $preset ];
	}
	$given += array( 'lang' => $found['lang'] );
	$place  = link_place( isset( $parts['fragment'] ) ? $parts['fragment'] : '', $widget['tag'] );
	return array( 'widget' => $widget['name'] ) + $given + ( '' === $place ? array() : array( 'open-at' => $place ) );
}

/**
 * The place that `#exo-claim-check=E06` names; other parts of the fragment belong to frames.
 *
 * @param string $fragment Without the `#`.
 * @param string $tag      Tag of the widget.
 * @return string
 */
function link_place( $fragment, $tag ) {
	foreach ( explode( '&', $fragment ) as $part ) {
		if ( 0 === strpos( $part, "$tag=" ) ) {
			return plain_text( rawurldecode( substr( $part, strlen( $tag ) + 1 ) ), LONGEST_PLACE );
		}
	}
	return '';
}

/**
 * Whether links to a host become widgets: this site's own always, others as set on the settings page.
 *
 * @param array $parts From wp_parse_url().
 * @return bool
 */
function is_link_host( array $parts ) {
	$hosts = link_hosts();
	if ( array() === $hosts ) {
		return true;
	}
	$host = strtolower( $parts['host'] );
	$full = isset( $parts['port'] ) ? $host . ':' . $parts['port'] : $host;
	return in_array( $host, $hosts, true ) || in_array( $full, $hosts, true );
}

/**
 * The hosts whose links become widgets; an empty list means any.
 *
 * @return string[]
 */
function link_hosts() {
	$written = site_default( 'hosts' );
	if ( '' === $written ) {
		return array();
	}
	$own = strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
	return array_merge( array( $own ), preg_split( '/\s+/', $written, -1, PREG_SPLIT_NO_EMPTY ) );
}

/**
 * For wp_embed_register_handler().
 *
 * @param array  $matches Of the pattern; not used.
 * @param array  $attr    Width and height; a widget takes the width it gets.
 * @param string $url     As pasted.
 * @return string|false False leaves the link to WordPress.
 */
function render_link( $matches, $attr, $url ) {
	$given = read_link( $url );
	return null === $given ? false : render_widget( $given );
}

/**
 * The editor asks its own site what a pasted link shows, and the site would ask the other one. For our links the answer is here.
 * Runs after WordPress checked that the reader may ask.
 *
 * @param mixed            $result  Null, or another plugin's answer.
 * @param \WP_REST_Request $request What is asked.
 * @param string           $route   Which question.
 * @return mixed
 */
function preview_link( $result, $request, $route ) {
	if ( null !== $result || '/oembed/1.0/proxy' !== $route ) {
		return $result;
	}
	$given = read_link( $request->get_param( 'url' ) );
	if ( null === $given ) {
		return $result;
	}
	return rest_ensure_response(
		array(
			'version'       => '1.0',
			'type'          => 'rich',
			'provider_name' => __( 'Exosome Widgets', 'exo-widgets' ),
			'title'         => word( find_widget( $given['widget'] )['title'] ),
			'html'          => render_widget( $given ),
			'scripts'       => array( add_query_arg( 'ver', VERSION, plugins_url( 'assets/exo.min.js', FILE ) ) ),
		)
	);
}
