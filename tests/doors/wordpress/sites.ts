/**
 * Real WordPress sites on 127.0.0.1, each in a folder of its own, with PHP's own server and a SQLite file for a database.
 *
 * WordPress, wp-cli and the SQLite driver come out of packages that npm and Debian serve; what was fetched stays in
 * node_modules/.cache/exosome-widgets/wordpress. Where something cannot be had, {@link prepare} says so and the tests skip.
 */
import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const plugin = join(root, 'packages/wordpress/dist/exo-widgets');
export const zip = join(root, 'packages/wordpress/dist/exo-widgets.zip');
const cache = join(root, 'node_modules/.cache/exosome-widgets/wordpress');

const STUDIO = 'wp-studio@1.22.0';
const PLAYGROUND = '@wp-playground/wordpress-builds@0.9.19';
/** WordPress of Debian 12, and what it keeps in other packages. */
const DEBIAN = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-getid3', 'libjs-cropper', 'libjs-underscore'];

export const hasPhp = spawnSync('php', ['-r', 'exit(PHP_VERSION_ID < 70400);']).status === 0;
const hasExtensions = () =>
  spawnSync('php', ['-r', 'exit(!extension_loaded("pdo_sqlite") || !extension_loaded("dom"));']).status === 0;

/** Makes a folder of the cache, or finds it made. A folder half made is never taken for a whole one. */
async function kept(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const half = mkdtempSync(join(cache, 'half-'));
  try {
    await make(half);
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

async function fetchPackage(name: string): Promise<string> {
  const file = join(
    cache,
    `${name
      .replace(/^@/, '')
      .replaceAll('/', '-')
      .replace(/@(?=[^@]*$)/, '-')}.tgz`,
  );
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    await run('npm', ['pack', name, '--silent', '--pack-destination', cache], { timeout: 240_000 });
  }
  return file;
}

/** WordPress 7.1.1, wp-cli and the SQLite driver. */
const studio = (): Promise<string> =>
  kept('studio', async (folder) => {
    const inside = 'package/dist/cli/wp-files';
    const wanted = ['latest/wordpress', 'wp-cli', 'sqlite-database-integration'].map((part) => `${inside}/${part}`);
    await run('tar', ['xzf', await fetchPackage(STUDIO), '-C', folder, '--strip-components=4', ...wanted]);
  });

/** WordPress as it is unpacked, before it has a configuration. */
async function files(version: string): Promise<string> {
  if (version === '7.1.1') return join(await studio(), 'latest/wordpress');
  if (version === '6.1.9') {
    const folder = await kept('debian', async (half) => {
      const download = () => run('apt-get', ['download', ...DEBIAN], { cwd: half, timeout: 120_000 });
      await download().catch(async () => {
        // A fresh machine does not know yet what there is.
        await run('apt-get', ['update'], { timeout: 120_000 });
        await download();
      });
      for (const file of readdirSync(half).filter((name) => name.endsWith('.deb'))) {
        await run('dpkg-deb', ['-x', join(half, file), half]);
        rmSync(join(half, file));
      }
    });
    return join(folder, 'usr/share/wordpress');
  }
  const short = version.replace(/\.x$/, '');
  const folder = await kept(`playground-${short}`, async (half) => {
    const archive = await fetchPackage(PLAYGROUND);
    const parts = [`package/src/wordpress/wp-${short}.zip`, `package/public/wp-${short}`];
    await run('tar', ['xzf', archive, '-C', half, ...parts]);
    // The one holds PHP and the other what browsers ask for.
    const unzip = `$z = new ZipArchive; exit($z->open($argv[1]) === true && $z->extractTo($argv[2]) ? 0 : 1);`;
    await run('php', ['-r', unzip, join(half, parts[0] as string), join(half, 'site')]);
    cpSync(join(half, parts[1] as string), join(half, 'site'), { recursive: true });
    for (const made of ['wp-config.php', 'wp-content/database', 'wp-content/db.php', 'wp-content/mu-plugins']) {
      rmSync(join(half, 'site', made), { recursive: true, force: true });
    }
  });
  return join(folder, 'site');
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export interface Site {
  readonly version: string;
  readonly folder: string;
  readonly address: string;
  /** Runs PHP inside WordPress and gives what it printed. */
  php(code: string): Promise<string>;
  /** Runs a command of wp-cli. */
  wp(...args: string[]): Promise<string>;
  /** Addresses on other machines that WordPress wanted to ask. */
  outgoing(): string[];
  stop(): void;
}

const running = new Set<() => void>();
process.on('exit', () => {
  for (const stop of running) stop();
});

const ROUTER = `<?php
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( $path !== '/' && file_exists( __DIR__ . '/wordpress' . $path ) ) { return false; }
require __DIR__ . '/wordpress/index.php';
`;

/** Notes what WordPress wants from elsewhere, and keeps portraits from asking for it. */
const WATCHER = `<?php
add_filter( 'pre_http_request', function ( $answer, $arguments, $url ) {
	if ( ! preg_match( '#^https?://127\\.0\\.0\\.1[:/]#', $url ) ) { file_put_contents( WP_CONTENT_DIR . '/outgoing.log', $url . "\\n", FILE_APPEND ); }
	return $answer;
}, 10, 3 );
add_filter( 'pre_option_show_avatars', '__return_zero' );
`;

const CONSTANTS = `
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', true );
`;

/** Installs WordPress with the plugin from its zip, and serves it. */
export async function start(version: string): Promise<Site> {
  const source = await files(version);
  const tools = await studio();
  const folder = mkdtempSync(join(tmpdir(), 'exo-wordpress-'));
  const wordpress = join(folder, 'wordpress');
  // Debian's files point into its other packages.
  await run('cp', ['-rL', source, wordpress]).catch((error: { stderr?: string }) => {
    // A certificate list outside of the folder, which nothing here asks for.
    if (!/ca-bundle\\.crt|htaccess/.test(error.stderr ?? '')) return;
  });
  rmSync(join(wordpress, 'wp-config.php'), { force: true });
  rmSync(join(wordpress, '.htaccess'), { force: true });

  let driver = join(tools, 'sqlite-database-integration');
  if (version.startsWith('6.1')) {
    // That version reads a property through its parent class, which the driver keeps private.
    const copy = join(folder, 'sqlite-database-integration');
    cpSync(driver, copy, { recursive: true });
    const file = join(copy, 'wp-includes/sqlite/class-wp-sqlite-db.php');
    writeFileSync(file, readFileSync(file, 'utf8').replace('private $allow_unsafe', 'public $allow_unsafe'));
    driver = copy;
  }
  const dropIn = readFileSync(join(driver, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', driver)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  mkdirSync(join(wordpress, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(wordpress, 'wp-content/db.php'), dropIn);
  writeFileSync(join(wordpress, 'wp-content/mu-plugins/watcher.php'), WATCHER);
  writeFileSync(join(folder, 'router.php'), ROUTER);
  writeFileSync(join(folder, 'constants.php'), CONSTANTS);

  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const phar = join(tools, 'wp-cli/wp-cli.phar');
  const wp = async (...args: string[]): Promise<string> => {
    const quiet = ['-d', 'memory_limit=512M', '-d', 'error_reporting=E_ERROR', '-d', 'display_errors=0'];
    const { stdout } = await run('php', [...quiet, phar, '--allow-root', `--path=${wordpress}`, ...args], {
      timeout: 120_000,
      maxBuffer: 16 * 1024 * 1024,
      env: { ...process.env, WP_CLI_CACHE_DIR: join(folder, 'wp-cli'), WP_CLI_DISABLE_AUTO_CHECK_UPDATE: '1' },
    });
    return stdout;
  };
  let counter = 0;
  const php = (code: string): Promise<string> => {
    const file = join(folder, `eval-${(counter += 1)}.php`);
    writeFileSync(file, `<?php\n${code}`);
    return wp('eval-file', file);
  };

  await wp('config', 'create', '--skip-check', '--dbname=x', '--dbuser=x', '--dbpass=x');
  const config = join(wordpress, 'wp-config.php');
  writeFileSync(
    config,
    readFileSync(config, 'utf8')
      .replace(/^<\?php/, `<?php${CONSTANTS}`)
      .replace(/define\(\s*'WP_DEBUG', false \);/, ''),
  );
  const install = ['--title=Clinic', '--admin_user=admin', '--admin_password=admin', '--admin_email=admin@example.org'];
  await wp('core', 'install', '--skip-email', `--url=${address}`, ...install);
  await wp('plugin', 'install', zip, '--activate');
  await php(`
    global $wp_rewrite;
    $wp_rewrite->set_permalink_structure( '/%postname%/' );
    flush_rewrite_rules();
    wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.org', 'role' => 'author' ) );
  `);

  // Workers of PHP's server outlive it: the whole process group is stopped.
  const server: ChildProcess = spawn(
    'php',
    [
      '-d',
      'memory_limit=512M',
      '-d',
      'display_errors=0',
      '-d',
      'opcache.enable_cli=1',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      wordpress,
      join(folder, 'router.php'),
    ],
    { detached: true, stdio: 'ignore', env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } },
  );
  const stop = (): void => {
    running.delete(stop);
    try {
      if (server.pid) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  running.add(stop);
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${address}/wp-login.php`).catch(() => null);
    if (answer?.ok) break;
    if (tries > 100) {
      stop();
      throw new Error(`WordPress ${version} does not answer (${answer?.status ?? 'no connection'})`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const log = join(wordpress, 'wp-content/outgoing.log');
  return {
    version,
    folder,
    address,
    php,
    wp,
    outgoing: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
    stop,
  };
}

/** Fetches what a version needs. @returns why it cannot be tried here, or null */
export async function prepare(version: string): Promise<string | null> {
  if (!hasPhp) return 'no PHP 7.4 or newer here (Debian: apt-get install php8.2-cli)';
  if (!hasExtensions()) return 'PHP lacks pdo_sqlite or dom (Debian: apt-get install php8.2-sqlite3 php8.2-xml)';
  if (!existsSync(zip)) return `${zip} is not there (npm run build:wordpress)`;
  try {
    await studio();
    await files(version);
    return null;
  } catch (error) {
    return `WordPress ${version} could not be fetched: ${String(error).split('\n')[0]}`;
  }
}
