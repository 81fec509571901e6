import { html, type TemplateResult } from 'lit';
import type { Decorator } from '@storybook/web-components-vite';

/**
 * A realistic clinic page around a widget, with the style rules that such pages have and that break careless components: a
 * root font of 10 px, `!important` on buttons and headings, spaced capitals, narrow line height, floats, `box-sizing` and
 * margins on everything. The page's own words are filler and say nothing about treatments.
 */
export function clinicPage(content: unknown): TemplateResult {
  return html`<style>
      html {
        font-size: 62.5%;
      }
      .clinic {
        font:
          300 1.7rem/1.1 Georgia,
          'Liberation Serif',
          serif;
        letter-spacing: 0.06em;
        word-spacing: 0.1em;
        text-indent: 0.5em;
        text-shadow: 0 0 1px rgb(0 0 0 / 10%);
        color: #3a2f28;
        background: #fbf7f2;
        text-align: justify;
        color-scheme: light;
      }
      .clinic * {
        box-sizing: content-box;
        margin: 0.2rem 0;
        max-width: 100%;
      }
      .clinic button {
        background: #8a5a3c !important;
        color: #fff !important;
        text-transform: uppercase !important;
        border-radius: 0 !important;
        padding: 2rem !important;
      }
      .clinic h1,
      .clinic h2 {
        font: italic 700 3.2rem/1 Georgia, 'Liberation Serif', serif !important;
        text-transform: uppercase;
        text-indent: 0;
        text-align: start;
      }
      .clinic table,
      .clinic td,
      .clinic th {
        border: 3px double #8a5a3c !important;
      }
      .clinic figure {
        float: right;
        width: 40%;
        border: 5px solid #8a5a3c;
      }
      .clinic svg {
        width: 12px;
        fill: #8a5a3c;
      }
      .clinic a {
        color: #6b3f24;
      }
      .clinic header,
      .clinic footer {
        display: flex;
        flex-wrap: wrap;
        gap: 2rem;
        align-items: center;
        justify-content: space-between;
        padding: 1.6rem 3rem;
        background: #efe4d8;
      }
      .clinic nav ul {
        display: flex;
        gap: 2rem;
        list-style: none;
        padding: 0;
      }
      .clinic main {
        max-width: 116rem;
        margin: 0 auto;
        padding: 3rem 2rem;
      }
      .clinic .clinic-widget {
        margin: 3rem 0;
      }
      .clinic .clinic-brand {
        font-size: 2.4rem;
      }
    </style>
    <div class="clinic">
      <header>
        <span class="clinic-brand">Example Clinic</span>
        <nav aria-label="Clinic">
          <ul>
            <li><a href="#about">About us</a></li>
            <li><a href="#visit">Your visit</a></li>
            <li><a href="#contact">Contact</a></li>
          </ul>
        </nav>
      </header>
      <main>
        <h1>Reading before your visit</h1>
        <p>We ask everyone to read about a treatment before they talk with us. Take your time, and bring your questions with you.</p>
        <div class="clinic-widget">${content}</div>
        <h2>Your visit</h2>
        <p>The first visit is a talk. Bring a list of your medicines, and tell us what you would like to know.</p>
        <p><button type="button">Ask for a visit</button></p>
      </main>
      <footer><span>Example Clinic, Example Street 1</span><a href="#contact">Contact</a></footer>
    </div>`;
}

/** Spread into a story: `export const InAClinicPage: Story = { ...inClinicPage, args: … }`. */
export const inClinicPage = {
  decorators: [((story) => clinicPage(story())) satisfies Decorator],
  parameters: { docs: { story: { inline: false, height: '900px' } } },
};
