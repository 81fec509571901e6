<?php
/**
 * Runs the plugin's own functions without WordPress, with the least of WordPress around them: what is called, and with what,
 * comes as JSON on standard input, and the results leave as JSON. Used by renderer.test.ts.
 */

define( 'ABSPATH', '/' );

$given = json_decode( stream_get_contents( STDIN ), true );
$asked = array();
$said  = array();

// What a site is set to.
function get_option( $name, $default = false ) { global $given; return array_key_exists( 'option', $given ) ? $given['option'] : $default; }
function current_user_can( $capability ) { global $given; return in_array( $capability, $given['can'] ?? array(), true ); }
function determine_locale() { global $given; return $given['locale'] ?? 'en_US'; }
function home_url() { return 'https://clinic.example.org'; }

// What is asked for on the page.
function wp_enqueue_script( $handle ) { global $asked; $asked[] = $handle; }
function wp_enqueue_style( $handle ) { global $asked; $asked[] = $handle; }
function add_settings_error( $setting, $code, $message ) { global $said; $said[] = $message; }

// As WordPress does it.
function esc_attr( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES, 'UTF-8', false ); }
function esc_html( $text ) { return esc_attr( $text ); }
function esc_html__( $text ) { return esc_html( $text ); }
function __( $text ) { return $text; }
function wp_check_invalid_utf8( $text ) { return 1 === preg_match( '/^./us', $text ) ? $text : ''; }
function wp_parse_url( $url, $component = -1 ) { return parse_url( $url, $component ); }
function sanitize_text_field( $text ) { return trim( preg_replace( '/[\r\n\t ]+/', ' ', strip_tags( $text ) ) ); }
function sanitize_textarea_field( $text ) { return trim( strip_tags( $text ) ); }
function do_shortcode( $text ) { return $text; }
function plugin_basename( $file ) { return basename( $file ); }
if ( ! function_exists( 'mb_substr' ) ) {
	// PHP is started without its extensions, which takes a tenth of the time.
	function mb_substr( $text, $start, $length ) { return preg_match( "/^.{0,$length}/us", $text, $found ) ? $found[0] : ''; }
}
function add_action() {}
function add_filter() {}

require $argv[1] . '/exo-widgets.php';

$results = array();
foreach ( $given['calls'] as $call ) {
	$asked     = array();
	$said      = array();
	$result    = call_user_func_array( 'ExoWidgets\\' . $call[0], $call[1] );
	$results[] = array(
		'result' => $result,
		'asked'  => $asked,
		'said'   => $said,
	);
}
echo json_encode( $results, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES );
