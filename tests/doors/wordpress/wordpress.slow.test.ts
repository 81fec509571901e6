/**
 * The plugin in real WordPress, from its zip, with a real browser: the oldest version it claims, two between, and the newest.
 * What a version needs is fetched once; where that fails, its tests skip and say why.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgetList } from '../../../scripts/widget-list.mjs';
import { launch } from '../../packaging/browser.js';
import { blocks, canvas, insertBlock, openEditor, publish, signIn, visit, widgetsOf, type Visit } from './browser.js';
import { plugin, prepare, start, type Site } from './sites.js';

const VERSIONS = ['7.1.1', '6.5.x', '6.2.x', '6.1.9'];

/** Nobody answers there, and nobody must be asked. */
const ELSEWHERE = 'https://widgets.example.org';
const LINK = `${ELSEWHERE}/embed/1/route-explorer/en/?route=nasal&region=japan&onclick=alert(1)`;
const DEEP_LINK = `${ELSEWHERE}/embed/1/size-explorer/en/#exo-size-explorer=step-3`;
const CLAIM_LINK = `${ELSEWHERE}/embed/1/claim-check/en/#exo-claim-check=E06`;
const PRESET_LINK = `${ELSEWHERE}/embed/1/prp-comparison/en/safety-and-rules/`;

const BLOCK = '<!-- wp:exo/figure {"widget":"prp-comparison","step":2,"differences-only":true,"heading-level":2} /-->';
const SHORTCODE = '[exo widget="vesicle-messaging" step="3" recipient="immune" without-gates]';
const EMBED = `<!-- wp:embed {"url":"${LINK.replace('&', '\\u0026')}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${LINK.replaceAll('&', '&amp;')}\n</div></figure>\n<!-- /wp:embed -->`;
const ALL_THREE = `${BLOCK}\n\n<!-- wp:shortcode -->\n${SHORTCODE}\n<!-- /wp:shortcode -->\n\n${EMBED}`;
/** As before there were blocks: WordPress makes paragraphs of the lines. */
const CLASSIC = `First line.\n\n${SHORTCODE}\n\n${LINK}\n\n[exo widget="size-explorer"]Buy our serum now![/exo]\n\nLast line.`;

/** Values that would run if a page took them for markup or for another attribute. */
const HOSTILE = {
  script: '"><script>window.hacked=1</script>',
  image: '"><img src=x onerror="window.hacked=2">',
  handler: '" onmouseover="window.hacked=3" autofocus onfocus="window.hacked=4',
  shortcode: '[gallery] [exo widget="claim-check"]',
  address: 'javascript:window.hacked=5',
};
const inBlock = (values: object): string =>
  `<!-- wp:exo/figure ${JSON.stringify(values).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026').replaceAll('--', '\\u002d\\u002d').replaceAll('\\"', '\\u0022')} /-->`;
const HOSTILE_POST = [
  inBlock({
    widget: 'route-explorer',
    route: HOSTILE.script,
    region: HOSTILE.image,
    lang: HOSTILE.address,
    onclick: 'window.hacked=6',
  }),
  inBlock({
    widget: 'claim-check',
    search: HOSTILE.shortcode,
    group: HOSTILE.handler,
    'open-at': HOSTILE.script,
    style: 'display:none',
  }),
  inBlock({ widget: HOSTILE.script }),
  inBlock({ widget: '../../wp-config', step: { deep: [HOSTILE.script] } }),
  '<!-- wp:shortcode -->',
  `[exo widget="size-explorer" medium='${HOSTILE.handler}' step="&quot;&gt;&lt;img src=x onerror=window.hacked=8&gt;" onload="window.hacked=7" class="advert" slot="x"]`,
  '<!-- /wp:shortcode -->',
].join('\n\n');

const php = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

const HOSTILE_THEME = {
  'style.css': `/*\nTheme Name: Hostile\nVersion: 1\n*/\n* { all: unset }\nhtml { font-size: 40px }\n:not(:defined), ${widgetList()
    .map(({ tag }) => tag)
    .join(', ')} { display: none; text-transform: uppercase; letter-spacing: 1em }\n`,
  'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><?php wp_head(); ?>
<link rel="stylesheet" href="<?php echo esc_url( get_stylesheet_uri() ); ?>"></head><body <?php body_class(); ?>>
<?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>`,
};

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(VERSIONS)('WordPress %s', (version) => {
  let missing: string | null = null;
  let site: Site;
  let admin: Visit;
  let guest: Visit;
  const ids: Record<string, number> = {};

  /** A test that needs the site. */
  const test = (name: string, work: () => Promise<void>): void =>
    it(name, async (context) => {
      if (missing) context.skip(missing);
      await work();
    });

  const address = (name: string): string => `${site.address}/${name}/`;
  const look = async (name: string) => {
    await guest.page.goto(address(name));
    return widgetsOf(guest.page);
  };

  beforeAll(async () => {
    missing = await prepare(version);
    if (missing) {
      console.warn(`Skipped, WordPress ${version}: ${missing}`);
      return;
    }
    site = await start(version);
    const posts = {
      'all-three': ALL_THREE,
      classic: CLASSIC,
      without: '<p>No widget here, only a word about [brackets] and exo.</p>',
      hostile: HOSTILE_POST,
      unknown: `${inBlock({ widget: 'crystal-ball' })}\n\n<p>After it.</p>`,
      links: `<!-- wp:paragraph --><p>Links.</p><!-- /wp:paragraph -->\n\n${DEEP_LINK}\n\n${CLAIM_LINK}\n\n${PRESET_LINK}`,
      plain: inBlock({ widget: 'claim-check' }),
      own: inBlock({ widget: 'claim-check', region: 'brazil', theme: 'light' }),
    };
    const made = await site.php(`
      wp_set_current_user( 1 );
      $made = array();
      foreach ( array( ${Object.entries(posts)
        .map(([name, content]) => `${php(name)} => ${php(content)}`)
        .join(', ')} ) as $name => $content ) {
        $made[ $name ] = wp_insert_post( wp_slash( array( 'post_title' => $name, 'post_name' => $name, 'post_content' => $content, 'post_status' => 'publish' ) ) );
      }
      echo wp_json_encode( $made );
    `);
    Object.assign(ids, JSON.parse(made));
    guest = await visit(browser as Browser, site);
    admin = await visit(browser as Browser, site, { width: 1440, height: 1000 });
    await signIn(admin, site, 'admin');
  });

  afterAll(async () => {
    await guest?.close();
    await admin?.close();
    site?.stop();
  });

  test('draws the block, the shortcode and the pasted link, from this site alone', async () => {
    const seen = await look('all-three');
    expect(seen.map(({ tag }) => tag)).toEqual(['exo-prp-comparison', 'exo-vesicle-messaging', 'exo-route-explorer']);
    for (const each of seen) {
      expect(each).toMatchObject({ upgraded: true, display: 'block', containerType: 'inline-size', fontSize: '16px' });
      expect(each.width).toBeGreaterThan(300);
      expect(each.height).toBeGreaterThan(300);
    }
    expect(seen[0]?.attributes).toMatchObject({ step: '2', 'differences-only': '', 'heading-level': '2' });
    expect(seen[1]?.attributes).toMatchObject({ step: '3', recipient: 'immune', 'without-gates': '' });
    expect(seen[2]?.attributes).toMatchObject({ route: 'nasal', region: 'japan', lang: 'en' });
    expect(seen[2]?.attributes).not.toHaveProperty('onclick');
    expect(await guest.page.locator('iframe').count()).toBe(0);
    expect(guest.outside).toEqual([]);
    expect(guest.errors).toEqual([]);
  });

  test('has the words of a widget in the page that the server sends', async () => {
    for (const name of ['all-three', 'classic']) {
      const source = await (await fetch(address(name))).text();
      const text = readFileSync(join(plugin, 'fallback/en/vesicle-messaging.html'), 'utf8').trim();
      expect(source).toContain(`without-gates>${text}</exo-vesicle-messaging>`);
    }
    const source = await (await fetch(address('classic'))).text();
    // Nothing was torn apart: no paragraph begins or ends inside a tag of ours.
    for (const [, inside] of source.matchAll(/<exo-[a-z-]+[^>]*>(.*?)<\/exo-[a-z-]+>/gs)) {
      expect(inside).not.toMatch(/<\/?(?:p|div|table)\b|\n/);
    }
    expect(source.match(/<exo-/g)).toHaveLength(3);
    expect((await look('classic')).every(({ upgraded }) => upgraded)).toBe(true);
    // An author's own words stand on the page, but never in a widget.
    expect(await guest.page.locator('body').innerText()).toContain('Buy our serum');
    expect(await guest.page.locator('.wp-exo', { hasText: 'Buy our serum' }).count()).toBe(0);
  });

  test('is a page of plain text where scripts are off', async () => {
    const context = await (browser as Browser).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address('all-three'));
    const text = await page.locator('exo-prp-comparison').innerText();
    expect(text).toContain('PRP and exosomes, side by side');
    expect(text.length).toBeGreaterThan(2000);
    await context.close();
  });

  test('loads its script only where a widget is, deferred, with its version', async () => {
    const { version: own } = JSON.parse(readFileSync(join(plugin, '../../package.json'), 'utf8'));
    const source = await (await fetch(address('all-three'))).text();
    const tags = source.match(/<script[^>]*exo\.min\.js[^>]*>/g) ?? [];
    expect(tags).toHaveLength(1);
    expect(tags[0]).toMatch(/\sdefer\b/);
    expect(tags[0]).toContain(`ver=${own}`);
    expect(await (await fetch(address('without'))).text()).not.toMatch(/exo-widgets/);
  });

  test('opens pasted links at their place without moving the page', async () => {
    await guest.page.goto(address('links'));
    await guest.page.waitForFunction(
      () =>
        document.querySelector('exo-size-explorer')?.getAttribute('step') !== null ||
        (document.querySelector('exo-size-explorer') as { step?: number } | null)?.step === 2,
    );
    const [size, claim, preset] = await widgetsOf(guest.page);
    expect(size).toMatchObject({ tag: 'exo-size-explorer', upgraded: true });
    expect(size?.text).toContain('3 of 5');
    expect(claim?.attributes).toMatchObject({ view: 'card', claims: 'E06' });
    expect(preset?.attributes).toMatchObject({ group: 'safety-and-rules' });
    expect(await guest.page.evaluate(() => [scrollY, document.activeElement?.localName])).toEqual([0, 'body']);
  });

  test('never runs what an author wrote into it', async () => {
    const seen = await look('hostile');
    expect(seen.map(({ tag }) => tag)).toEqual(['exo-route-explorer', 'exo-claim-check', 'exo-size-explorer']);
    for (const handler of ['mouseover', 'focus', 'load', 'click']) {
      await guest.page.evaluate((type) => {
        for (const each of document.querySelectorAll('.wp-exo *')) each.dispatchEvent(new Event(type));
      }, handler);
    }
    expect(await guest.page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
    const markup = '.wp-exo script, .wp-exo img, .wp-exo b';
    expect(await guest.page.evaluate((selector) => document.querySelectorAll(selector).length, markup)).toBe(0);
    // Shown as text, by the widgets' own notices.
    expect(seen[0]?.text).toContain('This page asked for route “"><script>window.hacked=1');
    expect(seen[2]?.text).toContain('This page asked for medium “');
    expect(seen[1]?.attributes.search).toBe(HOSTILE.shortcode);
    for (const { attributes } of seen) {
      for (const name of Object.keys(attributes)) expect(name).not.toMatch(/^on|class|style|slot|autofocus/);
    }
    expect(guest.errors).toEqual([]);
  });

  test('tells people who edit of a widget that is not there, and visitors nothing', async () => {
    await guest.page.goto(address('unknown'));
    expect(await guest.page.locator('.wp-exo').count()).toBe(0);
    expect(await guest.page.locator('body').innerText()).toContain('After it.');
    await admin.page.goto(address('unknown'));
    expect(await admin.page.locator('.wp-exo-unknown').innerText()).toMatch(/no widget “crystal-ball”.*claim-check/);
  });

  test('lets an editor insert a widget, see it live, set it, publish it, and find it again', async () => {
    await openEditor(admin, site);
    await insertBlock(admin, 'PRP and exosomes', 'PRP and exosomes, side by side');
    const inside = await canvas(admin.page);
    await inside.waitForSelector('exo-prp-comparison');
    const [first] = await widgetsOf(inside);
    expect(first?.upgraded).toBe(true);
    expect(first?.text).toContain('Where does it come from?');

    const sidebar = admin.page.locator('.interface-complementary-area');
    await sidebar.getByLabel('Rules in').selectOption({ label: 'United Kingdom' });
    await sidebar.getByLabel('Part', { exact: true }).selectOption({ label: 'Safety and rules' });
    await sidebar.getByLabel('Only questions where the answers differ').check();
    await sidebar.getByLabel('Colours').selectOption({ label: 'Dark' });
    await inside.waitForSelector('exo-prp-comparison[region="uk"][group="safety-and-rules"][differences-only][theme="dark"]');
    const [set] = await widgetsOf(inside);
    expect(set?.text).not.toContain('Where does it come from?');
    await sidebar.getByLabel('Opens at step').fill('5');
    await inside.waitForSelector('exo-prp-comparison[step="4"]');

    const wanted = {
      widget: 'prp-comparison',
      region: 'uk',
      group: 'safety-and-rules',
      'differences-only': true,
      theme: 'dark',
      step: 4,
    };
    const { id, link } = await publish(admin);
    await openEditor(admin, site, id);
    const [again] = await blocks(admin);
    expect(again).toMatchObject({ name: 'exo/figure', isValid: true, attributes: wanted });
    await (await canvas(admin.page)).waitForSelector('exo-prp-comparison[step="4"][region="uk"]');

    await guest.page.goto(link);
    const [published] = await widgetsOf(guest.page);
    expect(published).toMatchObject({
      upgraded: true,
      attributes: { region: 'uk', group: 'safety-and-rules', theme: 'dark', step: '4' },
    });
    expect(admin.outside.filter((url) => !url.startsWith('https://s.w.org/'))).toEqual([]);
    expect(admin.errors).toEqual([]);
  });

  test('offers every widget by its own name, and says so when one is not there', async () => {
    await openEditor(admin, site, ids.unknown as number);
    const inside = await canvas(admin.page);
    await inside.locator('[data-type="exo/figure"]').getByText('This plugin has no widget “crystal-ball”').waitFor();
    const variations = await admin.page.evaluate(() =>
      window.wp.blocks
        .getBlockVariations('exo/figure')
        .map(({ name, title, description, icon }) => [name, title !== '', description !== '', Boolean(icon)]),
    );
    expect(variations).toEqual(widgetList().map(({ name }) => [name, true, true, true]));
    await inside.getByRole('button', { name: 'How do cells send messages?' }).click();
    await inside.waitForSelector('exo-vesicle-messaging');
    expect((await blocks(admin))[0]?.attributes).toMatchObject({ widget: 'vesicle-messaging' });
  });

  test('turns pasted links and shortcodes into blocks, and answers the preview of a link itself', async () => {
    const before = site.outgoing().filter((url) => url.startsWith(ELSEWHERE)).length;
    const pasted = await admin.page.evaluate(
      (texts) =>
        texts
          .flatMap((plainText) => window.wp.blocks.pasteHandler({ plainText, HTML: '', mode: 'BLOCKS' }))
          .map(({ name, attributes }) => ({ name, attributes })),
      [LINK, CLAIM_LINK, SHORTCODE, `${ELSEWHERE}/embed/1/crystal-ball/en/`],
    );
    expect(pasted[0]).toMatchObject({
      name: 'exo/figure',
      attributes: { widget: 'route-explorer', route: 'nasal', region: 'japan' },
    });
    expect(pasted[0]?.attributes).not.toHaveProperty('onclick');
    expect(pasted[1]).toMatchObject({ name: 'exo/figure', attributes: { widget: 'claim-check', 'open-at': 'E06' } });
    expect(pasted[2]).toMatchObject({
      name: 'exo/figure',
      attributes: { widget: 'vesicle-messaging', step: 3, recipient: 'immune', 'without-gates': true },
    });
    expect(pasted[3]?.name).not.toBe('exo/figure');
    const preview = await admin.page.evaluate(
      (url) => window.wp.apiFetch({ path: `/oembed/1.0/proxy?url=${encodeURIComponent(url)}` }),
      LINK,
    );
    expect(preview.html).toMatch(/<exo-route-explorer [^>]*route="nasal"/);
    expect(String((preview.scripts as string[])[0])).toContain(
      `${site.address}/wp-content/plugins/exo-widgets/assets/exo.min.js`,
    );
    expect(site.outgoing().filter((url) => url.startsWith(ELSEWHERE))).toHaveLength(before);
  });

  test('keeps block, shortcode and link of an author, who may not write tags and scripts', async () => {
    const author = await visit(browser as Browser, site);
    await signIn(author, site, 'author');
    await openEditor(author, site);
    const content = `${ALL_THREE}\n\n<!-- wp:html -->\n<exo-claim-check></exo-claim-check><script>window.hacked=9</script><iframe src="${ELSEWHERE}"></iframe>\n<!-- /wp:html -->`;
    const post = await author.page.evaluate(
      (text) =>
        window.wp.apiFetch({
          path: '/wp/v2/posts',
          method: 'POST',
          data: { title: 'By an author', status: 'publish', content: text },
        }),
      content,
    );
    const kept = await author.page.evaluate(
      (id) =>
        window.wp
          .apiFetch({ path: `/wp/v2/posts/${id}?context=edit` })
          .then((answer) => window.wp.blocks.parse((answer.content as { raw: string }).raw))
          .then((list) => list.map(({ name, isValid, attributes }) => ({ name, isValid, attributes }))),
      post.id as number,
    );
    expect(kept.slice(0, 3)).toMatchObject([
      { name: 'exo/figure', isValid: true, attributes: { widget: 'prp-comparison', step: 2, 'differences-only': true } },
      { name: 'core/shortcode', isValid: true },
      { name: 'core/embed', isValid: true },
    ]);
    await author.page.goto(`${site.address}/wp-admin/options-general.php?page=exo-widgets`);
    expect(await author.page.locator('form[action="options.php"]').count()).toBe(0);
    await author.close();

    await guest.page.goto(post.link as string);
    const seen = await widgetsOf(guest.page);
    expect(seen.map(({ tag, upgraded }) => [tag, upgraded])).toEqual([
      ['exo-prp-comparison', true],
      ['exo-vesicle-messaging', true],
      ['exo-route-explorer', true],
    ]);
    expect(await guest.page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  });

  test('saves defaults for the site, which hold where nothing else is set', async () => {
    const { page } = admin;
    const save = () => Promise.all([page.waitForEvent('load'), page.locator('#submit').click()]);
    await page.goto(`${site.address}/wp-admin/options-general.php?page=exo-widgets`);
    await page.getByLabel('Region').selectOption({ label: 'United Kingdom' });
    await page.getByLabel('Theme').selectOption({ label: 'Dark' });
    await page.getByLabel('Language').selectOption({ label: 'English' });
    await page.getByLabel('Hosts').fill('https://Widgets.Example.org/embed/\nnot a host!');
    await save();
    const notices = await page.locator('.notice, .settings-error').allInnerTexts();
    expect(notices.join(' ')).toContain('“host!” is not the name of a host');
    expect(await page.getByLabel('Region').inputValue()).toBe('uk');
    expect(await page.getByLabel('Hosts').inputValue()).toContain('widgets.example.org');

    expect((await look('plain'))[0]?.attributes).toMatchObject({ region: 'uk', theme: 'dark', lang: 'en' });
    expect((await look('own'))[0]?.attributes).toMatchObject({ region: 'brazil', theme: 'light', lang: 'en' });

    // A value that is on no list is named and left out.
    await page
      .locator('#exo-widgets-region option')
      .last()
      .evaluate((option) => option.setAttribute('value', 'atlantis'));
    await page.getByLabel('Region').selectOption('atlantis');
    await save();
    expect((await page.locator('.notice, .settings-error').allInnerTexts()).join(' ')).toContain(
      '“atlantis” is not one of the choices',
    );
    expect((await look('plain'))[0]?.attributes).not.toHaveProperty('region');

    // Without the form's secret number nothing is saved.
    const status = await page.evaluate(async () => {
      const body = new URLSearchParams({ option_page: 'exo-widgets', action: 'update', 'exo_widgets[region]': 'japan' });
      return (await fetch('options.php', { method: 'POST', body })).status;
    });
    expect(status).toBe(403);
    expect((await look('plain'))[0]?.attributes).not.toHaveProperty('region');
  });

  test('looks right in a theme that resets everything', async () => {
    const theme = join(site.folder, 'wordpress/wp-content/themes/hostile');
    mkdirSync(theme, { recursive: true });
    for (const [name, text] of Object.entries(HOSTILE_THEME)) writeFileSync(join(theme, name), text);
    const before = await site.php(`$theme = get_stylesheet(); switch_theme( 'hostile' ); echo $theme;`);
    const seen = await look('all-three');
    expect(seen).toHaveLength(3);
    for (const each of seen) {
      expect(each).toMatchObject({ upgraded: true, display: 'block', containerType: 'inline-size', fontSize: '16px' });
      expect(each.width).toBeGreaterThan(800);
      expect(each.height).toBeGreaterThan(300);
    }
    // A classic theme: the style sheet is in the head all the same, and the script is on this page only.
    const source = await (await fetch(address('all-three'))).text();
    expect(source.indexOf('exo-widgets.css')).toBeGreaterThan(0);
    expect(source.indexOf('exo-widgets.css')).toBeLessThan(source.indexOf('</head>'));
    expect(await (await fetch(address('without'))).text()).not.toMatch(/exo-widgets/);
    expect(guest.outside).toEqual([]);
    await site.php(`switch_theme( ${php(before.trim())} );`);
  });

  test('has every text in the list for translators', async () => {
    if (version !== '7.1.1') return; // the same everywhere
    const made = join(site.folder, 'made.pot');
    const options = ['--skip-block-json', '--exclude=assets/exo*.js', '--skip-audit', '--domain=exo-widgets'];
    await site.wp('i18n', 'make-pot', plugin, made, ...options);
    const texts = (file: string): string[] => (readFileSync(file, 'utf8').match(/^msgid .*$(?:\n^".*$)*/gm) ?? []).sort();
    // Mend with: node packages/wordpress/make-pot.mjs
    expect(texts(join(plugin, 'languages/exo-widgets.pot'))).toEqual(texts(made));
  });

  test('asked nobody else for anything', async () => {
    expect(guest.outside).toEqual([]);
    // WordPress asks its own makers about updates and patterns.
    const others = site.outgoing().filter((url) => !/^https?:\/\/(?:[a-z]+\.)?wordpress\.org\//.test(url));
    expect(others).toEqual([]);
    const log = await site.php(`echo (string) @file_get_contents( WP_CONTENT_DIR . '/debug.log' );`);
    expect(log.split('\n').filter((line) => line.includes('exo-widgets'))).toEqual([]);
  });

  test('makes widgets only of links to the hosts that are named', async () => {
    await site.php(`update_option( 'exo_widgets', array( 'hosts' => 'other.example.org' ) );`);
    expect((await look('all-three')).map(({ tag }) => tag)).toEqual(['exo-prp-comparison', 'exo-vesicle-messaging']);
    await site.php(`update_option( 'exo_widgets', array( 'hosts' => 'widgets.example.org' ) );`);
    expect(await look('all-three')).toHaveLength(3);
    await site.php(`delete_option( 'exo_widgets' );`);
  });

  test('leaves nothing behind when it is deleted', async () => {
    await site.php(`update_option( 'exo_widgets', array( 'region' => 'uk' ) );`);
    if (version === '7.1.1') {
      // A network: the option goes from every site of it.
      await site.wp('core', 'multisite-convert');
      await site.wp('site', 'create', '--slug=second');
      await site.php(
        `switch_to_blog( 2 ); update_option( 'exo_widgets', array( 'region' => 'japan' ) ); restore_current_blog();`,
      );
    }
    await site.wp('plugin', 'deactivate', 'exo-widgets');
    expect(await site.php(`echo wp_json_encode( get_option( 'exo_widgets' ) );`)).toContain('uk');
    await site.wp('plugin', 'uninstall', 'exo-widgets');
    const left = await site.php(`
      global $wpdb;
      $sites = is_multisite() ? get_sites( array( 'fields' => 'ids' ) ) : array( 1 );
      $left = array();
      foreach ( $sites as $id ) {
        if ( is_multisite() ) { switch_to_blog( $id ); }
        $left = array_merge( $left, $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%exo%widgets%'" ) );
      }
      echo wp_json_encode( array( count( $sites ), $left ) );
    `);
    expect(JSON.parse(left)).toEqual([version === '7.1.1' ? 2 : 1, []]);
  });
});
