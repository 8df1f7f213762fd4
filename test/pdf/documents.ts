/** A document whose contents name every chapter; every third chapter lies on landscape pages, every second fills two. */
export function documentWithContents(chapters: number): string {
  const numbers = Array.from({ length: chapters }, (_, index) => index + 1);
  const entries = numbers.map((n) => `<li><a href="#kapitel-${n}">Eintrag ${n} führt auf ${pageOf(n)}</a></li>`);
  return page(`<ol>${entries.join('')}</ol>${numbers.map(chapter).join('')}`);
}

function pageOf(n: number): string {
  return `<span class="toc-page" data-toc="kapitel-${n}"></span>`;
}

function chapter(n: number): string {
  const wide = n % 3 === 0 ? ' class="quer"' : '';
  const more = n % 2 === 0 ? '<p style="break-before: page">Fortsetzung</p>' : '';
  return `<section id="kapitel-${n}"${wide}><h1>Überschrift ${n}.</h1>${table(n)}${more}</section>`;
}

function table(n: number): string {
  return `<table><thead><tr><th scope="col">Rolle</th><th scope="col">Telefon</th></tr></thead>
    <tbody><tr><td>Leitung ${n}</td><td>+43 1 ${n}</td></tr></tbody></table>`;
}

export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Krisenplan</title>
    <style>
      @page { size: A4; margin: 20mm; @bottom-right { content: "Seite " counter(page) " von " counter(pages) } }
      @page quer { size: A4 landscape }
      .quer { page: quer }
      section { break-before: page }
    </style>${head}</head><body>${body}</body></html>`;
}

/** Takes Chromium a few hundred milliseconds, so that something can happen to it meanwhile. */
export function longDocument(): string {
  return page(Array.from({ length: 3_000 }, (_, n) => `<p>Zeile ${n} der Alarmierung</p>`).join(''));
}

/** Takes Chromium as long to read, too: something can happen in the middle of either. What it only reads is not printed. */
export function laboriousDocument(): string {
  return longDocument().replace('<body>', `<body><template>${'<p>'.repeat(300_000)}</template>`);
}

/** A little of everything that a document may hold, and of what Chromium does with it. */
export function documentOfEverything(): string {
  const rows = Array.from({ length: 60 }, (_, n) => tableRow(n)).join('');
  return page(
    `<h1>Erstens <small>klein</small></h1>
    <p>Ein <strong>starker</strong> <em>betonter</em> <code>Code</code> Absatz mit <a href="#ziel">einem Verweis, der lang
    genug ist, um über das Ende der Zeile hinauszugehen, ganz bestimmt</a>, <a href="https://example.org/a">außen</a>,
    <a href="tel:+43"><svg width="9" height="9"><rect width="9" height="9"/></svg></a> <abbr>Abk.</abbr>.</p>
    <h3>Ausgelassen</h3>
    <div class="farbig">Text ohne Absatz <span>und Spanne</span></div>Ganz lose <strong>Worte</strong>
    <ul><li>Eins</li><li><p>Zwei</p><ul><li>Zwei a</li></ul></li></ul><ol><li>Erst</li><li>Dann</li></ol>
    <dl><dt>Wort</dt><dd>Erklärung</dd></dl><blockquote>Zitat</blockquote><hr>
    <figure>${drawing('role="img" aria-label="Ein Kasten"')}<figcaption>Unterschrift</figcaption></figure>
    ${drawing('')}${drawing('aria-hidden="true"')}${IMAGE}<h3 id="ziel">Ziel &amp; <a href="#ziel">Ende</a></h3>
    <table><caption>Tafel</caption>
    <thead><tr><td></td><th scope="col">Rolle <a href="#ziel">ein</a></th><th scope="col">Telefon</th></tr></thead>
    <tbody>${rows}</tbody></table><h2>Zuletzt</h2><p>Ende <span data-toc="ziel"></span></p>`,
    '<style>.farbig { background: #def } thead th { background: #ddd }</style>',
  );
}

function tableRow(n: number): string {
  const cells = n % 7 === 0 ? '<td></td><td> </td>' : `<td>Leitung <strong>${n}</strong></td><td>+43 ${n}</td>`;
  return `<tr><th scope="row">Zeile ${n}</th>${cells}</tr>`;
}

function drawing(attributes: string): string {
  return `<svg width="50" height="20" ${attributes}><rect width="40" height="10" fill="red"/></svg>`;
}

const IMAGE =
  '<img alt="Punkt" width="20" height="20" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=">';
