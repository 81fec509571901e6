<?php
/**
 * The script and the style sheet of the widgets: from this site, and only on pages that have a widget.
 *
 * @package ExoWidgets
 */

namespace ExoWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Makes the files known; nothing is loaded yet. */
function register_assets() {
	// In the footer and deferred. WordPress 6.1 and 6.2 read this array as "in the footer" and get `defer` below.
	$later = array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	wp_register_script( HANDLE, plugins_url( 'assets/exo.min.js', FILE ), array(), VERSION, $later );
	wp_register_script( HANDLE . '-open', plugins_url( 'assets/open-link.js', FILE ), array( HANDLE ), VERSION, $later );
	wp_register_style( HANDLE, plugins_url( 'assets/exo-widgets.css', FILE ), array(), VERSION );
	add_filter( 'script_loader_tag', __NAMESPACE__ . '\defer_script', 10, 2 );
	add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );
	add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_editor' );
}

/**
 * `defer` for WordPress before 6.3, which has no setting for it.
 *
 * @param string $tag    The script tag.
 * @param string $handle Which script it is.
 * @return string
 */
function defer_script( $tag, $handle ) {
	if ( 0 !== strpos( $handle, HANDLE ) || preg_match( '/\s(?:defer|async)[\s=>]/', $tag ) ) {
		return $tag;
	}
	return preg_replace( '/<script(?=[^>]*\ssrc=)/', '<script defer', $tag, 1 );
}

/**
 * Asks for what a widget on this page needs. Called by the renderer, so pages without a widget load nothing.
 *
 * @param bool $opens_link Whether the widget is to open at a place a reader copied.
 */
function enqueue_assets( $opens_link ) {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
	if ( $opens_link ) {
		wp_enqueue_script( HANDLE . '-open' );
	}
}

/** With a classic theme the content is made after the head was sent. This puts the style sheet into the head all the same. */
function enqueue_early() {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_block( 'exo/figure', $post ) || has_shortcode( $post->post_content, 'exo' ) ) ) {
		wp_enqueue_style( HANDLE );
	}
}

/** Into the editor, and into the frame that holds its canvas. On the page itself the renderer does it. */
function enqueue_in_editor() {
	if ( is_admin() ) {
		enqueue_assets( false );
	}
}
