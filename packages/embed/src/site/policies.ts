/**
 * What a server should say with the files, and what the pages say themselves in a meta tag. `frame-ancestors` works in a header
 * only.
 */
const policy = (own: string) => ({
  'default-src': "'none'",
  'script-src': own,
  'style-src': own,
  'img-src': `${own} data:`,
  'base-uri': "'none'",
  'form-action': "'none'",
});

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * The site of the folder itself, by both of its names: in a frame with `sandbox`, some versions of Safari take `'self'` for nobody
 * (https://bugs.webkit.org/show_bug.cgi?id=316847) and would load neither script nor style; the name alone would not move along
 * when the folder does.
 *
 * @param base - where the folder will lie
 */
const ownSite = (base: string): string => `'self' ${new URL(base).origin}`;

export const framePolicy = (base: string): string => written(policy(ownSite(base)));
/** The builder shows frames, and may itself be shown only on its own site. */
export const builderPolicy = (base: string): string => written({ ...policy(ownSite(base)), 'frame-src': ownSite(base) });

const FOR_EVER = 'public, max-age=31536000, immutable';
/** Pages are short-lived, so that a new version is seen within minutes. */
const SHORT = 'public, max-age=300';
const DAY = 'public, max-age=86400';

export interface HeaderRule {
  /** From the folder `embed/1/`, ending in a slash for a folder. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Headers by path. No file is under two rules: some hosts join what two rules say, others take the last.
 *
 * @param base - where the folder will lie
 * @param widgets - names of the folders with frame pages
 */
export function headerRules(base: string, widgets: readonly string[]): HeaderRule[] {
  const open: HeaderRule['headers'] = [
    ['Access-Control-Allow-Origin', '*'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ];
  const page: HeaderRule['headers'] = [
    ['Content-Security-Policy', `${framePolicy(base)}; frame-ancestors *`],
    ['Cache-Control', SHORT],
  ];
  return [
    ...widgets.map((widget) => ({ path: `${widget}/`, headers: [...page, ...open] })),
    { path: 'assets/', headers: [['Cache-Control', FOR_EVER], ...open] },
    { path: 'resize.js', headers: [['Cache-Control', DAY], ...open] },
    {
      path: 'builder/',
      headers: [
        ['Content-Security-Policy', `${builderPolicy(base)}; frame-ancestors ${ownSite(base)}`],
        ['Cache-Control', SHORT],
        ...open,
      ],
    },
  ];
}

/** `_headers` of Netlify and Cloudflare Pages: it has to lie at the root of the site. */
export function netlifyHeaders(rules: readonly HeaderRule[], prefix: string): string {
  const blocks = rules.map(({ path, headers }) =>
    [`${prefix}embed/1/${path}${path.endsWith('/') ? '*' : ''}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    ),
  );
  return `${blocks.join('\n\n')}\n`;
}

const apacheHeaders = (headers: HeaderRule['headers']): string =>
  // Apache keeps two lists of headers; what the other one says would come as well.
  headers.map(([name, value]) => `  Header unset ${name}\n  Header always set ${name} "${value}"`).join('\n');

/**
 * `.htaccess` of one folder.
 *
 * @param file - when only one file of the folder is meant
 */
export function htaccess(headers: HeaderRule['headers'], file?: string): string {
  const start = file ? `<Files "${file}">\n` : '';
  const end = file ? '</Files>\n' : '';
  return `# Apache: needs mod_headers, and AllowOverride FileInfo for this folder. Without them pages still carry their policy in a meta tag.
${start}<IfModule mod_headers.c>
  Header always unset X-Frame-Options
  Header unset X-Frame-Options
${apacheHeaders(headers)}
</IfModule>
<IfModule mod_mime.c>
  AddType application/json .json
  AddType text/javascript .js
  AddDefaultCharset utf-8
</IfModule>
${end}`;
}

/** Rules for nginx, to be included inside a `server` block. */
export function nginxRules(rules: readonly HeaderRule[], prefix: string): string {
  const blocks = rules.map(({ path, headers }) => {
    const match = path.endsWith('/') ? `^~ ${prefix}embed/1/${path}` : `= ${prefix}embed/1/${path}`;
    const lines = headers.map(([name, value]) => `  add_header ${name} "${value}" always;`);
    return [`location ${match} {`, '  index index.html;', '  charset utf-8;', ...lines, '}'].join('\n');
  });
  return `# Include inside a server block whose root is the folder that holds "embed".\n${blocks.join('\n\n')}\n`;
}
