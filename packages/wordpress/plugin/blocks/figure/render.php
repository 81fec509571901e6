<?php
/**
 * The block on the page: what the one renderer writes, inside the block's own element.
 *
 * @var array $attributes Attributes of the block.
 *
 * @package ExoWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

// Tags and attribute names come from the plugin's list, values are escaped in render_widget(), the text is the library's.
echo ExoWidgets\render_widget( $attributes, get_block_wrapper_attributes( array( 'class' => 'wp-exo' ) ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
