// Opens the reports in headless Chromium as a reader would: look_at.js FOLDER SEEN
// Exit 1 with a line for everything that is not as it should be. NODE_PATH leads to playwright-core.
const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');
const { chromium } = require('playwright-core');

const [folder, seen] = process.argv.slice(2);
const executablePath = process.env.KSDPL_CHROMIUM || '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const faults = [];
const expect = (holds, words) => { if (!holds) faults.push(words); };

async function open(context, name) {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${name}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${name}: ${error}`));
  page.on('dialog', (dialog) => { faults.push(`${name}: a name was executed`); dialog.dismiss(); });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(`${name}: asks for ${request.url()}`);
  });
  await page.goto('file://' + path.join(folder, name));
  return page;
}

// Every visible text has to stand out from its ground: WCAG 2.2, 1.4.3, 4.5 to 1.
const contrasts = () => {
  const parse = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const weak = [];
  document.querySelectorAll('body *:not(svg *):not(script):not(option)').forEach((element) => {
    const own = Array.from(element.childNodes).some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || !element.getClientRects().length) return;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) weak.push(element.textContent.trim().slice(0, 40));
  });
  return weak;
};

// The checkpoint stands on every sheet of paper, so that none can be swapped unseen.
function checkSheets(printed, name, line) {
  const found = spawnSync('pdftotext', ['-layout', printed, '-'], { encoding: 'utf8' });
  if (found.error) return;  // Without poppler nobody can tell.
  const sheets = found.stdout.split('\f').slice(0, -1);
  expect(sheets.length > 0, `${name}: prints nothing`);
  const bare = sheets.filter((sheet) => !sheet.includes(line)).length;
  expect(bare === 0, `${name}: ${bare} of ${sheets.length} sheets without the checkpoint`);
}

async function checkAnyPage(page, name, scripts) {
  expect(await page.locator('script').count() === scripts, `${name}: ${scripts} scripts expected`);
  expect(await page.locator('img, iframe, object, link').count() === 0, `${name}: markup out of a name`);
  expect(await page.locator('h1').count() === 1, `${name}: one heading of the first rank expected`);
  expect(await page.locator('main').count() === 1, `${name}: no main part`);
  const unnamed = await page.locator('table:not(:has(caption))').count();
  expect(unnamed === 0, `${name}: ${unnamed} tables without a caption`);
  const broken = await page.evaluate(() => Array.from(document.querySelectorAll('a[href^="#"]'))
    .map((a) => a.getAttribute('href')).filter((href) => !document.getElementById(href.slice(1))));
  expect(broken.length === 0, `${name}: links lead nowhere: ${broken}`);
  const twice = await page.evaluate(() => {
    const ids = Array.from(document.querySelectorAll('[id]')).map((e) => e.id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
  expect(twice.length === 0, `${name}: ids used twice: ${twice}`);
  const weak = await page.evaluate(contrasts);
  expect(weak.length === 0, `${name}: too faint: ${weak.slice(0, 5).join(' | ')}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide <= 0, `${name}: the page itself scrolls sideways by ${wide}`);
  await page.screenshot({ path: path.join(seen, name.replace('.html', '.png')), fullPage: true });
  const sheets = await page.pdf({ preferCSSPageSize: true });
  expect(sheets.subarray(0, 5).toString() === '%PDF-', `${name}: does not print`);
  const printed = path.join(seen, name.replace('.html', '.pdf'));
  fs.writeFileSync(printed, sheets);
  checkSheets(printed, name, await page.locator('footer code').textContent());
}

async function visible(page, selector) {
  return page.locator(selector).evaluateAll((all) => all.filter((e) => e.getClientRects().length)
    .map((e) => e.dataset.case));
}

async function checkFilters(page, name) {
  const rows = '#list tr[data-case]';
  const cards = '.board [data-case]';
  const all = await visible(page, rows);
  expect(all.length === 24, `${name}: 24 cases expected, ${all.length} shown`);
  expect((await visible(page, cards)).length === all.length, `${name}: board and list differ`);

  const shows = async (what, wanted) => {
    const inList = (await visible(page, rows)).sort().join();
    const onBoard = (await visible(page, cards)).sort().join();
    expect(inList === wanted.sort().join(), `${name}: ${what}: ${inList}`);
    expect(onBoard === inList, `${name}: ${what}: on the board ${onBoard}`);
    const words = await page.locator('#count').textContent();
    expect(words.startsWith(String(wanted.length) + ' '), `${name}: ${what}: says "${words}"`);
  };
  await page.selectOption('select[name=country]', 'CN');
  await shows('China', ['JAKARTA-BEIJING', 'JAKARTA-SHANGHAI', 'MENUNGGU']);
  await page.selectOption('select[name=stage]', 'penjajakan');
  await shows('China, exploration', ['MENUNGGU']);
  await page.screenshot({ path: path.join(seen, name.replace('.html', '-filtered.png')), fullPage: true });
  await page.click('button[type=reset]');
  await page.waitForFunction((wanted) => document.querySelectorAll('#list tr[data-case]:not([hidden])').length === wanted,
    all.length);
  await shows('nothing filtered', all.slice());
  await page.fill('input[name=words]', 'ROTTERDAM');
  await shows('words', ['JAKARTA-ROTTERDAM']);
  await page.fill('input[name=words]', '<img');
  await shows('markup as words', ['BERMARKUP']);
  await page.fill('input[name=words]', '');
  await page.selectOption('select[name=object]', 'pertukaran_budaya');
  const cultural = await visible(page, rows);
  expect(cultural.includes('BERMARKUP') && !cultural.includes('MENUNGGU'), `${name}: object: ${cultural}`);
  await page.click('button[type=reset]');
  await page.waitForFunction((wanted) => document.querySelectorAll('#list tr[data-case]:not([hidden])').length === wanted,
    all.length);
  await page.check('input[name=overdue]');
  await shows('overdue', []);
  await page.uncheck('input[name=overdue]');

  // The classes the sources record for the 22 cities: 11 active, 5 less active, 6 inactive.
  const classes = await page.locator('select[name=class] option').evaluateAll((o) => o.map((e) => e.value).filter(Boolean));
  expect(classes.length >= 3, `${name}: classes to filter by: ${classes}`);
  await page.selectOption('select[name=class]', classes[0]);
  const ofClass = await visible(page, rows);
  expect(ofClass.length > 0 && ofClass.length < all.length, `${name}: class ${classes[0]}: ${ofClass.length}`);
  await page.click('button[type=reset]');

  // By keyboard alone: the first filter is reached and works.
  await page.evaluate(() => { document.activeElement.blur(); window.scrollTo(0, 0); });
  await page.locator('h1').click();
  let reached = false;
  for (let i = 0; i < 20 && !reached; ++i) {
    await page.keyboard.press('Tab');
    reached = await page.evaluate(() => document.activeElement.name === 'words');
  }
  expect(reached, `${name}: the keyboard does not reach the filters`);
  await page.keyboard.type('hanoi');
  await shows('typed', ['JAKARTA-HANOI']);
}

(async () => {
  const browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.html')).sort()) {
    const page = await open(context, name);
    await checkAnyPage(page, name, name.startsWith('portfolio') ? 1 : 0);
    if (name.startsWith('portfolio')) await checkFilters(page, name);
    await page.close();
  }
  // Without scripts everything is there, and no filter that would do nothing.
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await open(plain, 'portfolio-id.html');
  expect(await page.locator('#list tr[data-case]').count() === 24, 'without scripts: cases are missing');
  expect(!(await page.locator('#filters').isVisible()), 'without scripts: filters that do nothing');
  await browser.close();
  faults.forEach((fault) => console.log(fault));
  console.log(faults.length === 0 ? 'every page is as it should be' : `${faults.length} faults`);
  process.exit(faults.length === 0 ? 0 : 1);
})().catch((error) => {
  console.log(String(error));
  process.exit(1);
});
