import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { EmbedBuilder } from '../packages/embed/src/builder/embed-builder.ts';
import type { BuilderData } from '../packages/embed/src/data.ts';

if (!customElements.get('exo-embed-builder')) customElements.define('exo-embed-builder', EmbedBuilder);

// Made by `npm run build:embed`, as are the pages in the preview.
const built = import.meta.glob<BuilderData>('../packages/embed/dist/embed/1/builder/en/data.json', {
  eager: true,
  import: 'default',
});
const data = Object.values(built)[0];

const builder = (): TemplateResult =>
  data
    ? html`<exo-embed-builder .data=${data} .base=${new URL('/frame-pages/', location.href).href}></exo-embed-builder>`
    : html`<p>The frame pages are not built. Run <code>npm run build:embed</code>, then start Storybook again.</p>`;

const inside = (canvas: HTMLElement): ShadowRoot => {
  const root = canvas.querySelector('exo-embed-builder')?.shadowRoot;
  if (!root) throw new Error('The frame pages are not built: npm run build:embed');
  return root;
};
const find = <T extends Element>(root: ShadowRoot, selector: string): Promise<T> =>
  waitFor(() => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  });

/**
 * The page where a site owner picks a widget, sets it up and copies a script tag, a frame, a WordPress block or a link. The preview
 * is a real frame page in a sandbox. `npm run build:embed` puts this page beside the frame pages, in `embed/1/builder/en/`.
 */
export default { title: 'Embed builder', render: builder, parameters: { controls: { disable: true } } } satisfies Meta;

/** As it opens. */
export const Overview: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = inside(canvasElement);
    await waitFor(() => expect(root.querySelector('.stage')?.hasAttribute('data-waiting')).toBe(false));
    await expect((await find<HTMLTextAreaElement>(root, '#code-frame')).value).toContain('sandbox="allow-scripts"');
  },
};

/** One part of the comparison, with rules of another region, for WordPress. */
export const ForWordPress: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = inside(canvasElement);
    await userEvent.click(await find(root, 'input[name=widget][value=prp-comparison]'));
    await userEvent.selectOptions(await find(root, '#page'), 'safety-and-rules');
    await userEvent.selectOptions(await find(root, '#o-region'), 'uk');
    await userEvent.click(await find(root, 'input[name=output][value=wordpress]'));
    await expect((await find<HTMLTextAreaElement>(root, '#code-block')).value).toBe(
      '<!-- wp:exo/figure {"widget":"prp-comparison","group":"safety-and-rules","region":"uk"} /-->',
    );
  },
};

/** A script tag with a page's own colours: the builder says when words could not be read. */
export const OwnColours: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = inside(canvasElement);
    await userEvent.click(await find(root, 'input[name=output][value=tag]'));
    const colour = await find<HTMLInputElement>(root, '[id="look--exo-color-text"]');
    colour.closest('details')!.open = true;
    colour.value = '#c8a24a';
    colour.dispatchEvent(new Event('input', { bubbles: true }));
    await waitFor(() => expect(root.querySelector('.warning:last-of-type')?.textContent).toContain('contrast'));
    await expect((await find<HTMLTextAreaElement>(root, '#code-tag')).value).toContain('--exo-color-text: #c8a24a');
  },
};
