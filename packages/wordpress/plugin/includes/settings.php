<?php
/**
 * What holds for every widget of the site that sets nothing else, and the page where it is set (Settings → Exosome Widgets).
 *
 * @package ExoWidgets
 */

namespace ExoWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const PAGE = 'exo-widgets';

/** Nothing set: every widget does what it does by itself. */
const UNSET_DEFAULTS = array(
	'region' => '',
	'theme'  => '',
	'lang'   => '',
	'hosts'  => '',
);

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );

/**
 * One of the site's defaults; empty when none is set.
 *
 * @param string $name `region`, `theme`, `lang` or `hosts`.
 * @return string
 */
function site_default( $name ) {
	$stored = get_option( OPTION, array() );
	$value  = is_array( $stored ) && isset( $stored[ $name ] ) ? $stored[ $name ] : UNSET_DEFAULTS[ $name ];
	return is_string( $value ) ? $value : '';
}

/** The choices of the three defaults, with "not set" first. @param string $name As in UNSET_DEFAULTS. @return array<string, string> */
function default_choices( $name ) {
	$unset = array(
		'region' => __( 'Not set: as each widget does by itself', 'exo-widgets' ),
		'theme'  => __( 'Not set: follows the colours of the page', 'exo-widgets' ),
		'lang'   => __( 'Not set: the language of the page', 'exo-widgets' ),
	);
	return array( '' => $unset[ $name ] ) + choices_of( $name );
}

/** For the Settings API, which checks the nonce and the capability when the form comes back. */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'description'       => __( 'Defaults of the exosome widgets of this site.', 'exo-widgets' ),
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'default'           => UNSET_DEFAULTS,
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'defaults', __( 'Defaults', 'exo-widgets' ), __NAMESPACE__ . '\explain_defaults', PAGE );
	add_settings_section( 'links', __( 'Pasted links', 'exo-widgets' ), __NAMESPACE__ . '\explain_links', PAGE );
	$fields = array(
		'region' => __( 'Region', 'exo-widgets' ),
		'theme'  => __( 'Theme', 'exo-widgets' ),
		'lang'   => __( 'Language', 'exo-widgets' ),
	);
	foreach ( $fields as $name => $label ) {
		$arguments = array(
			'name'      => $name,
			'label_for' => "exo-widgets-$name",
		);
		add_settings_field( $name, $label, __NAMESPACE__ . '\show_choice', PAGE, 'defaults', $arguments );
	}
	$arguments = array( 'label_for' => 'exo-widgets-hosts' );
	add_settings_field( 'hosts', __( 'Hosts', 'exo-widgets' ), __NAMESPACE__ . '\show_hosts', PAGE, 'links', $arguments );
}

/**
 * Keeps only what is known; what is not known leaves the default unset and is named.
 *
 * @param mixed $given What the form sent.
 * @return array
 */
function sanitize_settings( $given ) {
	$given = is_array( $given ) ? $given : array();
	$clean = UNSET_DEFAULTS;
	foreach ( array( 'region', 'theme', 'lang' ) as $name ) {
		$value = isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? sanitize_text_field( $given[ $name ] ) : '';
		if ( array_key_exists( $value, default_choices( $name ) ) ) {
			$clean[ $name ] = $value;
		} else {
			/* translators: %s: a value that is not on the list. */
			add_settings_error( OPTION, $name, sprintf( __( '“%s” is not one of the choices and was not saved.', 'exo-widgets' ), $value ) );
		}
	}
	$hosts = array();
	$lines = isset( $given['hosts'] ) && is_string( $given['hosts'] ) ? sanitize_textarea_field( $given['hosts'] ) : '';
	foreach ( preg_split( '/[\s,]+/', $lines, -1, PREG_SPLIT_NO_EMPTY ) as $line ) {
		$host = clean_host( $line );
		if ( '' !== $host ) {
			$hosts[] = $host;
		} else {
			/* translators: %s: what was written in place of the name of a host. */
			add_settings_error( OPTION, 'hosts', sprintf( __( '“%s” is not the name of a host and was not saved.', 'exo-widgets' ), $line ) );
		}
	}
	$clean['hosts'] = implode( "\n", array_unique( $hosts ) );
	return $clean;
}

/**
 * `Widgets.Example.org`, or an address on it, as `widgets.example.org`; empty when it is no host.
 *
 * @param string $written A host, with or without port, or an address.
 * @return string
 */
function clean_host( $written ) {
	$parts = wp_parse_url( false === strpos( $written, '://' ) ? "https://$written" : $written );
	$host  = is_array( $parts ) && isset( $parts['host'] ) ? strtolower( $parts['host'] ) : '';
	if ( ! preg_match( '/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/', $host ) ) {
		return '';
	}
	return isset( $parts['port'] ) ? $host . ':' . $parts['port'] : $host;
}

/** The page, for people who may change the site's options. */
function add_settings_page() {
	$title = __( 'Exosome Widgets', 'exo-widgets' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\show_settings_page' );
}

/** The way to the page from the list of plugins. @param string[] $links Links of the row. @return string[] */
function add_settings_link( $links ) {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'exo-widgets' ) . '</a>' );
	return $links;
}

/** Above the three defaults. */
function explain_defaults() {
	echo '<p>' . esc_html__( 'They hold for every widget of this site, unless one is set otherwise where it stands.', 'exo-widgets' ) . '</p>';
}

/** Above the list of hosts. */
function explain_links() {
	echo '<p>' . esc_html__( 'The address of a widget’s frame page (…/embed/1/…), pasted on a line of its own, becomes a widget of this site. The address itself is never asked for.', 'exo-widgets' ) . '</p>';
}

/** One of the three menus. @param array $field `name` and `label_for`. */
function show_choice( $field ) {
	$name = $field['name'];
	printf( '<select id="%s" name="%s">', esc_attr( $field['label_for'] ), esc_attr( OPTION . "[$name]" ) );
	foreach ( default_choices( $name ) as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( site_default( $name ), (string) $value, false ), esc_html( $label ) );
	}
	echo '</select>';
	if ( 'region' === $name ) {
		echo '<p class="description">' . esc_html__( 'Whose rules are shown first. Readers can choose another region.', 'exo-widgets' ) . '</p>';
	}
}

/** The list of hosts. @param array $field `label_for`. */
function show_hosts( $field ) {
	printf(
		'<textarea id="%s" name="%s" rows="3" cols="40" class="code" spellcheck="false">%s</textarea>',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION . '[hosts]' ),
		esc_textarea( site_default( 'hosts' ) )
	);
	echo '<p class="description">' . esc_html__( 'Links from which hosts become widgets, one on each line, for example widgets.example.org. This site’s own host always counts. Left empty: any host.', 'exo-widgets' ) . '</p>';
}

/** The whole page. */
function show_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form>';
	echo '<h2>' . esc_html__( 'How to put a widget on a page', 'exo-widgets' ) . '</h2>';
	echo '<p>' . esc_html__( 'In the block editor: add the block “Exosome widget”, or search for a widget by its name. Anywhere else: write one of these lines.', 'exo-widgets' ) . '</p>';
	echo '<table class="widefat striped" style="max-width:60em"><thead><tr><th scope="col">' . esc_html__( 'Widget', 'exo-widgets' ) . '</th><th scope="col">' . esc_html__( 'Shortcode', 'exo-widgets' ) . '</th></tr></thead><tbody>';
	foreach ( data()['widgets'] as $widget ) {
		printf(
			'<tr><td><strong>%s</strong><br>%s</td><td><code>[exo widget="%s"]</code></td></tr>',
			esc_html( word( $widget['title'] ) ),
			esc_html( word( $widget['description'] ) ),
			esc_html( $widget['name'] )
		);
	}
	echo '</tbody></table></div>';
}
