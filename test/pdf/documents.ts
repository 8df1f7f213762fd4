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
