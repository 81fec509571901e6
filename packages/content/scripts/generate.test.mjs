/** A broken evidence file stops the build and says where: each test breaks one thing in a copy of the evidence. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EvidenceError } from './errors.mjs';
import { assemble, generate } from './generate.mjs';
import { normaliseUrl } from './merge-sources.mjs';
import { countWords, findSalesWord } from './rules.mjs';

const EVIDENCE = fileURLToPath(new URL('../evidence', import.meta.url));

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  cpSync(EVIDENCE, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} file @param {(json: any) => void} change */
function edit(file, change) {
  const path = join(folder, file);
  const json = JSON.parse(readFileSync(path, 'utf8'));
  change(json);
  writeFileSync(path, JSON.stringify(json));
}

/** @param {any} json @param {string} id */
const fact = (json, id) => json.facts.find((/** @type {any} */ entry) => entry.id === id);
/** @param {any} json @param {string} id */
const source = (json, id) => json.sources.find((/** @type {any} */ entry) => entry.id === id);
/** @param {any} json @param {string} id */
const row = (json, id) => json.comparison.find((/** @type {any} */ entry) => entry.id === id);

/** @returns {{ file: string, id: string, field: string, message: string }} */
function failure() {
  try {
    assemble(folder);
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
  throw new Error('The build went through.');
}

it('goes through when nothing is broken', () => {
  expect(() => assemble(folder)).not.toThrow();
});

const ROUTES = 'routes-and-regulation.json';

/** @type {[what: string, file: string, change: (json: any) => void, where: [file: string, id: string, field: string], says?: RegExp][]} */
const BREAKS = [
  // Records
  [
    'a fact without a statement',
    'biology.json',
    (json) => {
      fact(json, 'size-range').statement = '';
    },
    ['biology.json', 'size-range', 'statement'],
  ],
  [
    'a fact of an unknown kind',
    'biology.json',
    (json) => {
      fact(json, 'size-range').evidence = 'hearsay';
    },
    ['biology.json', 'size-range', 'evidence'],
    /hearsay/,
  ],
  [
    'a fact with an unknown verdict',
    'treatments.json',
    (json) => {
      fact(json, 'prp-what').verdict = 'maybe';
    },
    ['treatments.json', 'prp-what', 'verdict'],
  ],
  [
    'a fact with an unknown basis',
    ROUTES,
    (json) => {
      fact(json, 'q-source').basis = 'guess';
    },
    [ROUTES, 'q-source', 'basis'],
  ],
  [
    'a fact whose quantity is a word',
    'biology.json',
    (json) => {
      fact(json, 'size-range').value.low = 'thirty';
    },
    ['biology.json', 'size-range', 'value.low'],
  ],
  [
    'a fact whose quantity has no unit',
    'biology.json',
    (json) => {
      fact(json, 'size-range').value.unit = '';
    },
    ['biology.json', 'size-range', 'value.unit'],
  ],
  [
    'a fact id that is used twice',
    'biology.json',
    (json) => {
      json.facts.push(json.facts[0]);
    },
    ['biology.json', 'what-is-exosome', 'id'],
  ],
  [
    'two fact ids that read alike as names',
    'biology.json',
    (json) => {
      json.facts.push({ ...fact(json, 'size-range'), id: 'size--range' });
    },
    ['biology.json', 'size--range', 'id'],
  ],
  [
    'a fact that names a source that is not there',
    'biology.json',
    (json) => {
      fact(json, 'size-range').sources = ['nobody-2020'];
    },
    ['biology.json', 'size-range', 'sources'],
    /nobody-2020/,
  ],
  [
    'a fact without an id',
    'biology.json',
    (json) => {
      delete json.facts[3].id;
    },
    ['biology.json', 'facts[3]', 'id'],
  ],
  [
    'a source of an unknown kind',
    'treatments.json',
    (json) => {
      source(json, 'kwon-2020').kind = 'blog';
    },
    ['treatments.json', 'kwon-2020', 'kind'],
  ],
  [
    'a source with a wrong date',
    'treatments.json',
    (json) => {
      source(json, 'kwon-2020').checkedOn = 'yesterday';
    },
    ['treatments.json', 'kwon-2020', 'checkedOn'],
  ],
  [
    'a source read to an unknown depth',
    'treatments.json',
    (json) => {
      source(json, 'kwon-2020').checked = 'glanced';
    },
    ['treatments.json', 'kwon-2020', 'checked'],
  ],
  [
    'a source whose address is none',
    'treatments.json',
    (json) => {
      source(json, 'kwon-2020').url = 'see shelf 3';
    },
    ['treatments.json', 'kwon-2020', 'url'],
  ],
  [
    'a source whose DOI is none',
    'treatments.json',
    (json) => {
      source(json, 'kwon-2020').doi = 'doi';
    },
    ['treatments.json', 'kwon-2020', 'doi'],
  ],
  [
    'a source whose year is a word',
    'treatments.json',
    (json) => {
      source(json, 'kwon-2020').year = '2020';
    },
    ['treatments.json', 'kwon-2020', 'year'],
  ],
  [
    'an unverified field that no source has',
    'treatments.json',
    (json) => {
      source(json, 'kwon-2020').unverifiedFields = ['colour'];
    },
    ['treatments.json', 'kwon-2020', 'unverifiedFields'],
    /colour/,
  ],
  // Rules
  [
    'a statement of more than 30 words',
    'biology.json',
    (json) => {
      fact(json, 'size-range').statement = 'word '.repeat(31).trim();
    },
    ['biology.json', 'size-range', 'statement'],
    /31 words/,
  ],
  [
    'a sales word in a statement',
    'treatments.json',
    (json) => {
      fact(json, 'exo-size').statement = 'Exosomes are a breakthrough.';
    },
    ['treatments.json', 'exo-size', 'statement'],
    /breakthrough/,
  ],
  [
    'a sales word in an answer',
    'claim-verdicts.json',
    (json) => {
      json.claims[0].say = 'Exosomes are miraculous.';
    },
    ['claim-verdicts.json', 'A01', 'say'],
    /miraculous/,
  ],
  [
    'a sales word in a comparison',
    'treatments.json',
    (json) => {
      row(json, 'hair').prp = 'Amazing.';
    },
    ['treatments.json', 'hair', 'prp'],
    /amazing/,
  ],
  [
    'a sales word in a route',
    ROUTES,
    (json) => {
      json.routes[0].exosomes = 'A revolutionary infusion.';
    },
    [ROUTES, 'intravenous', 'exosomes'],
    /revolution/,
  ],
  [
    'an excuse for a sales word that is gone',
    'treatments.json',
    (json) => {
      fact(json, 'ctx-stem-cells').caveat = 'Plain.';
    },
    ['rules.json', 'treatments:ctx-stem-cells.caveat', 'salesWordExceptions'],
  ],
  [
    'a hold list that names nobody',
    'rules.json',
    (json) => {
      json.holdList.push('nobody-2020');
    },
    ['rules.json', '-', 'holdList'],
    /nobody-2020/,
  ],
  [
    'a review that is due before it was done',
    'rules.json',
    (json) => {
      json.nextDueOn = '2026-01-01';
    },
    ['rules.json', '-', 'nextDueOn'],
  ],
  [
    'a new source on hold that nobody weighed',
    'rules.json',
    (json) => {
      json.holdList.push('golebiewska-2021');
    },
    ['biology.json', 'not-recognised-as-foreign', 'sources'],
    /golebiewska-2021/,
  ],
  [
    'a decision on a fact that lost nothing',
    'after-hold.json',
    (json) => {
      json['biology:size-range'] = { stands: 'It does.' };
    },
    ['after-hold.json', 'biology:size-range', 'id'],
  ],
  [
    'a decision that adds words',
    'after-hold.json',
    (json) => {
      json['biology:scale-virus'].caveat = 'All is well.';
    },
    ['after-hold.json', 'biology:scale-virus', 'caveat'],
    /All is well/,
  ],
  [
    'a kind that no shown source has',
    'treatments.json',
    (json) => {
      fact(json, 'exo-visit').evidence = 'systematic-review';
    },
    ['treatments.json', 'exo-visit', 'evidence'],
  ],
  // One record per paper
  [
    'two works under one id',
    ROUTES,
    (json) => {
      source(json, 'kwon-2020').title = 'Sleep patterns in arctic foxes';
    },
    [ROUTES, 'kwon-2020', 'title'],
    /titles differ/,
  ],
  [
    'one work called two kinds',
    ROUTES,
    (json) => {
      source(json, 'kwon-2020').kind = 'cohort';
    },
    [ROUTES, 'kwon-2020', 'kind'],
  ],
  [
    'one title under two ids',
    'rules.json',
    (json) => {
      delete json.sourceAliases['exoflo-2023'];
    },
    [ROUTES, 'exoflo-2023', 'title'],
    /exoflo-rct-2023/,
  ],
  // Claims
  [
    'a claim that is not answered',
    'claim-verdicts.json',
    (json) => {
      json.claims.pop();
    },
    ['claim-verdicts.json', 'L04', 'claim'],
    /not answered/,
  ],
  [
    'an answer to no claim',
    'claim-verdicts.json',
    (json) => {
      json.claims.push({ ...json.claims[0], claim: 'Z01' });
    },
    ['claim-verdicts.json', 'Z01', 'claim'],
  ],
  [
    'a claim with an unknown verdict',
    'claim-verdicts.json',
    (json) => {
      json.claims[0].verdict = 'true';
    },
    ['claim-verdicts.json', 'A01', 'verdict'],
  ],
  [
    'a claim with a dangling fact',
    'claim-verdicts.json',
    (json) => {
      json.claims[0].facts.push('biology:gone');
    },
    ['claim-verdicts.json', 'A01', 'facts'],
    /biology:gone/,
  ],
  [
    'a claim that loses all its facts',
    'claim-verdicts.json',
    (json) => {
      json.claims[0].facts = ['treatments:wound-resurfacing'];
    },
    ['claim-verdicts.json', 'A01', 'facts'],
    /lost all its facts/,
  ],
  [
    'a claim in an unknown group',
    'article-claims.json',
    (json) => {
      json.claims[0].group = 'misc';
    },
    ['article-claims.json', 'A01', 'group'],
  ],
  // Comparison
  [
    'a row that is missing',
    'treatments.json',
    (json) => {
      json.comparison = json.comparison.filter((/** @type {any} */ entry) => entry.id !== 'hair');
    },
    ['comparison-sides.json', 'hair', 'id'],
  ],
  [
    'a row of no group',
    'treatments.json',
    (json) => {
      json.comparison.push({ ...row(json, 'hair'), id: 'nails' });
    },
    ['treatments.json', 'nails', 'comparison'],
  ],
  [
    'a row with a dangling fact',
    'treatments.json',
    (json) => {
      row(json, 'hair').facts.push('gone');
    },
    ['treatments.json', 'hair', 'facts'],
    /gone/,
  ],
  [
    'a fact of a row on neither side',
    'comparison-sides.json',
    (json) => {
      json.hair.prp = ['hair-prp-meta'];
    },
    ['comparison-sides.json', 'hair', 'prp/exosomes'],
    /hair-prp-negative/,
  ],
  [
    'a fact on a side without a reason',
    'comparison-sides.json',
    (json) => {
      json.size.prp.push('prp-what');
    },
    ['comparison-sides.json', 'size', 'added'],
    /prp-what/,
  ],
  [
    'a side without a fact',
    'comparison-sides.json',
    (json) => {
      json.knee = { ...json.knee, prp: [], exosomes: ['oa-exo', 'oa-prp-meta', 'oa-prp-restore'] };
    },
    ['comparison-sides.json', 'knee', 'prp'],
    /lost all its facts/,
  ],
  // Routes and jurisdictions
  [
    'a route that is missing',
    ROUTES,
    (json) => {
      json.routes.shift();
    },
    [ROUTES, 'intravenous', 'routes'],
  ],
  [
    'a route in an unknown group',
    ROUTES,
    (json) => {
      json.routes[0].group = 'air';
    },
    [ROUTES, 'intravenous', 'group'],
  ],
  [
    'a depth in another unit',
    ROUTES,
    (json) => {
      json.routes.find((/** @type {any} */ entry) => entry.deviceReach).deviceReach.unit = 'mm';
    },
    [ROUTES, 'micro-needling', 'deviceReach.unit'],
  ],
  [
    'a risk without a source',
    ROUTES,
    (json) => {
      json.routes[0].risks.push({ text: 'Something', basis: 'source', facts: [] });
    },
    [ROUTES, 'intravenous', 'risks[4]'],
    /lost all its facts/,
  ],
  [
    'a field that cites a fact of another route',
    'route-fields.json',
    (json) => {
      json.nasal.exosomes.push('route-eye-trials');
    },
    ['route-fields.json', 'nasal', 'exosomes'],
    /route-eye-trials/,
  ],
  [
    'a fact of a route that is used nowhere',
    'route-fields.json',
    (json) => {
      json.intravenous.general.pop();
    },
    ['route-fields.json', 'intravenous', 'general'],
    /barrier-iv-filter/,
  ],
  [
    'an inference with a citation',
    'route-fields.json',
    (json) => {
      json.nasal.setting = ['route-nasal-ad'];
    },
    ['route-fields.json', 'nasal', 'setting'],
  ],
  [
    'a region that is not known',
    ROUTES,
    (json) => {
      json.jurisdictions[0].id = 'mars';
    },
    [ROUTES, 'mars', 'jurisdictions'],
  ],
  [
    'a region without a date',
    ROUTES,
    (json) => {
      json.jurisdictions[0].asOf = 'soon';
    },
    [ROUTES, 'us', 'asOf'],
  ],
  [
    'a region whose fact has no place',
    'jurisdiction-fields.json',
    (json) => {
      json.us.prp = [];
    },
    ['jurisdiction-fields.json', 'us', 'general'],
    /us-prp/,
  ],
];

describe('stops at', () => {
  it.each(BREAKS)('%s', (_, file, change, [atFile, id, field], says) => {
    edit(file, change);
    const error = failure();
    expect([error.file, error.id, error.field]).toEqual([atFile, id, field]);
    expect(error.message).toContain(`${atFile} › ${id} › ${field}`);
    if (says) expect(error.message).toMatch(says);
  });

  it('a file that is missing', () => {
    rmSync(join(folder, 'biology.json'));
    expect(failure().message).toContain('biology.json');
  });

  it('a file that is not JSON', () => {
    writeFileSync(join(folder, 'treatments.json'), '{ "facts": [');
    expect(failure().message).toMatch(/treatments\.json.*not valid JSON/);
  });
});

describe('merged sources', () => {
  const sourceOf = (/** @type {string} */ key) => assemble(folder).sources.get(key);

  it('are one object for one paper', () => {
    const { sources } = assemble(folder);
    expect(sources.get('routes:vandelen-2024')).toBe(sources.get('biology:van-delen-2024'));
    expect(sources.get('routes:fda-2019-psn')).toBe(sources.get('treatments:fda-2019'));
  });

  it('leave out what nobody verified', () => {
    edit('treatments.json', (json) => {
      Object.assign(source(json, 'wu-2021'), {
        unverifiedFields: ['title', 'venue'],
        metadata: 'partial',
        description: 'A review.',
      });
    });
    const merged = sourceOf('treatments:wu-2021');
    expect(merged.title).toBeUndefined();
    expect(merged.venue).toBeUndefined();
    expect(merged).toMatchObject({ description: 'A review.', metadata: 'partial' });
  });

  it('keep a field that another file verified', () => {
    edit(ROUTES, (json) => {
      Object.assign(source(json, 'kwon-2020'), { unverifiedFields: ['authors', 'title', 'venue', 'year', 'doi'] });
    });
    expect(sourceOf('routes:kwon-2020')).toMatchObject({ year: 2020, metadata: 'verified' });
  });

  it('are held under every id of the paper', () => {
    expect(sourceOf('routes:evtrials-sr-2025')).toBeNull();
  });

  it('are not shown when there is nothing to look up', () => {
    expect(sourceOf('biology:vesiclepedia-2012')).toBeNull();
  });

  it('compare addresses without scheme, www, fragment and tracking, but with record numbers', () => {
    expect(normaliseUrl('https://www.example.org/Paper/?utm_source=x#top')).toBe('example.org/paper');
    expect(normaliseUrl('https://example.org/record?id=1')).not.toBe(normaliseUrl('https://example.org/record?id=2'));
  });
});

describe('the written modules', () => {
  it('are the same each time, and are not touched when nothing has changed', () => {
    const out = join(folder, 'out');
    expect(generate(EVIDENCE, out).length).toBeGreaterThan(20);
    const file = join(out, 'claims.ts');
    const before = statSync(file).mtimeMs;
    expect(generate(EVIDENCE, out)).toEqual([]);
    expect(statSync(file).mtimeMs).toBe(before);
    expect(readFileSync(file, 'utf8').split('\n')[0]).toMatch(/^\/\/ Generated .*do not edit/);
  });

  it('drop what is no longer generated, and write only what changed', () => {
    const out = join(folder, 'out');
    generate(folder, out);
    writeFileSync(join(out, 'facts/old-topic.ts'), '');
    edit('biology.json', (json) => {
      fact(json, 'size-range').detail = 'Another detail.';
    });
    expect(generate(folder, out).sort()).toEqual(['facts/biology-identity.ts', 'facts/old-topic.ts']);
    expect(readdirSync(join(out, 'facts'))).not.toContain('old-topic.ts');
  });
});

describe('the rules for words', () => {
  it.each([
    ['One two three.', 3],
    ['0.21-5.43 billion', 2],
    ['a – b', 2],
    ['TGF-beta and IGF', 3],
  ])('counts the words of "%s"', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('finds sales words whole, in any case, and with the endings that are listed', () => {
    const list = ['miracle', 'breakthrough*', 'game changer'];
    expect(findSalesWord('A Miracle.', list)).toBe('miracle');
    expect(findSalesWord('Breakthroughs everywhere', list)).toBe('breakthrough*');
    expect(findSalesWord('a game-changer', list)).toBe('game changer');
    expect(findSalesWord('A miraclelike claim', list)).toBeUndefined();
  });
});
