import { afterAll, beforeAll, expect, it } from 'vitest';
import { choices, theatre, widgets, type Theatre } from './stage.js';

// axe with every rule on (the few left out have their reasons in stage.page.ts), in every step, theme, direction and level of motion,
// after a setting that is not understood, and after use. Pictures that are the same in tree, theme and direction are looked at once:
// levels of motion whose still frame is the same are one case.

const THEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'ar-XB'];
const MOTION = ['full', 'gentle', 'none'];
/** A widget with more steps than this (one claim after the other) shows each step in one of the looks, in turn. */
const FEW_STEPS = 12;
/** Kinds of controls that are used one after the other, with a look after each. */
const MOST_USES = 8;

// Gentle motion takes two of the four; that its words are the same is for said.test.ts to see.
const looks = THEMES.flatMap((theme) => LANGUAGES.flatMap((lang) => MOTION.map((motion) => ({ theme, lang, motion })))).filter(
  ({ theme, lang, motion }) => motion !== 'gentle' || (theme === 'dark') === (lang === 'ar-XB'),
);

let house: Theatre;
beforeAll(async () => {
  house = await theatre();
});
afterAll(() => house.close());

// The last file to run, when the other processor has nothing left to do: all widgets at once.
it.concurrent.each(widgets.map((widget) => [widget.tag, widget] as const))(
  '%s: axe finds nothing',
  { timeout: 400_000 },
  async (tag, widget) => {
    const page = await house.open();
    const found: string[] = [];
    const known = new Set<string>();
    let cases = 0;
    const look = async (label: string, theme: string, lang: string): Promise<void> => {
      const tree = await page.evaluate(() => stage.tree());
      const key = `${theme} ${lang} ${tree}`;
      cases++;
      if (known.has(key)) return;
      known.add(key);
      for (const finding of await page.evaluate(() => stage.axeFindings())) found.push(`${label}: ${finding}`);
    };
    for (const [place, state] of choices(widget).entries()) {
      const steps = await page.evaluate(([name, attributes]) => stage.show(name, attributes), [
        tag,
        { motion: 'none', ...state.attributes },
      ] as const);
      for (let step = 0; step < steps; step++) {
        // Choices beside the default, and one claim of seventy after the other, take the looks in turn.
        const some = place === 0 && steps <= FEW_STEPS ? looks : [looks[(step + place) % looks.length]!];
        for (const chosen of some) {
          await page.evaluate((attributes) => stage.change(attributes), { step: String(step), ...chosen });
          await look(`${state.label} step ${step} ${Object.values(chosen).join(' ')}`, chosen.theme, chosen.lang);
        }
      }
    }
    await page.evaluate(([name]) => stage.show(name, { motion: 'none' }), [tag] as const);
    await page.evaluate(() => stage.openAll());
    for (const { theme, lang } of looks.filter(({ motion }) => motion === 'none')) {
      await page.evaluate((attributes) => stage.change(attributes), { theme, lang });
      await look(`${tag} with everything open ${theme} ${lang}`, theme, lang);
    }
    const choice = widget.attributes.find(({ name, kind }) => kind === 'choice' && !/theme|motion/.test(name))!.name;
    await page.evaluate((given) => stage.show(...given), [tag, { motion: 'none', [choice]: 'nonsense' }] as const);
    expect(await page.locator(`${tag} [part=notice]`).isVisible(), `a notice about ${choice}="nonsense"`).toBe(true);
    await look(`${tag} ${choice}=nonsense`, 'auto', 'en');
    const views = widget.attributes.find(({ name }) => name === 'view')?.values ?? [];
    for (const attributes of [{}, ...views.slice(1).map((view) => ({ view }))]) {
      await page.evaluate((given) => stage.show(...given), [tag, { motion: 'none', ...attributes }] as const);
      await page.evaluate(() => stage.openAll());
      for (let uses = 0; uses < MOST_USES; uses++) {
        const name = await page.evaluate(() => stage.useAnother());
        if (!name) break;
        await look(`${tag} ${JSON.stringify(attributes)} after use of ${name}`, 'auto', 'en');
      }
    }
    console.log(`${tag}: ${cases} cases, ${known.size} different pictures`);
    expect([...new Set(found)], 'what axe found').toEqual([]);
    await page.context().close();
  },
);
