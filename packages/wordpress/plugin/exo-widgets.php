<?php
/**
 * Plugin Name:       Exosome Widgets
 * Description:       Interactive figures that teach what exosomes are, set them beside platelet-rich plasma (PRP), and open the sources of every sentence. Served from your own site: nothing is loaded from elsewhere.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            exosome-widgets contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       exo-widgets
 * Domain Path:       /languages
 *
 * @package ExoWidgets
 */

namespace ExoWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Also the version of every file the plugin serves, so that a browser asks again after an update. */
const VERSION = '0.1.0';

/** Handle of the script and of the style sheet of the widgets. */
const HANDLE = 'exo-widgets';

/** Name of the one option the plugin stores. */
const OPTION = 'exo_widgets';

const FILE = __FILE__;

require_once __DIR__ . '/includes/widgets.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/link.php';
require_once __DIR__ . '/includes/editor.php';

add_action( 'init', __NAMESPACE__ . '\register' );

/** The block, the shortcode and the handler of pasted links: three ways to the one renderer. */
function register() {
	register_assets();
	register_block();
	add_shortcode( 'exo', __NAMESPACE__ . '\render_shortcode' );
	register_link_handler();
}
