// Has bpmn-js draw a BPMN file in headless Chromium: draw_bpmn.js FILE [PICTURE.png]
// Prints what it drew; exit 1 when it warns or draws less than the file holds. NODE_PATH leads to bpmn-js and
// playwright-core.
const fs = require('fs');
const path = require('path');
const { chromium } = require('playwright-core');

const [file, picture] = process.argv.slice(2);
const viewer = path.join(path.dirname(require.resolve('bpmn-js/package.json')), 'dist/bpmn-viewer.production.min.js');
const executablePath = process.env.KSDPL_CHROMIUM || '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

(async () => {
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } });
  await page.setContent('<div id="canvas" style="width:100vw;height:100vh"></div>');
  await page.addScriptTag({ path: viewer });
  const drawn = await page.evaluate(async (xml) => {
    const made = new BpmnJS({ container: '#canvas' });
    const { warnings } = await made.importXML(xml);
    made.get('canvas').zoom('fit-viewport');
    const elements = made.get('elementRegistry').getAll();
    const { svg } = await made.saveSVG();
    return {
      svg,
      warnings: warnings.map((warning) => warning.message),
      shapes: elements.filter((e) => !e.waypoints && e.type !== 'label' && e.parent).length,
      lines: elements.filter((e) => e.waypoints).length,
    };
  }, fs.readFileSync(file, 'utf8'));
  if (picture) {
    fs.writeFileSync(picture.replace(/\.png$/, '.svg'), drawn.svg);
    await page.screenshot({ path: picture });
  }
  await browser.close();
  const xml = fs.readFileSync(file, 'utf8');
  const shapes = (xml.match(/<bpmndi:BPMNShape /g) || []).length;
  const lines = (xml.match(/<bpmndi:BPMNEdge /g) || []).length;
  drawn.warnings.forEach((warning) => console.log('warning: ' + warning));
  console.log(`${drawn.shapes} of ${shapes} shapes, ${drawn.lines} of ${lines} lines drawn`);
  process.exit(drawn.warnings.length === 0 && drawn.shapes >= shapes && drawn.lines === lines ? 0 : 1);
})().catch((error) => {
  console.log(String(error));
  process.exit(1);
});
