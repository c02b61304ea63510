export const HELP = `Usage: factdiff [options] FILE...

Compares what several articles say of one story: where they agree and where they differ.

Files, by their ending:
  .json           an article { "id", "text", "title", "source", "publishedAt", "url" }, an IPTC ninjs item,
                  or an array of these
  .jsonl .ndjson  the same, one a line
  -               the same, one a line, from standard input
  .html .htm      a saved web page (needs: npm install linkedom @mozilla/readability)
  .xml .rss .atom a feed (needs: npm install feedsmith)
  .txt            plain text; see --published and --source

Options:
  -f, --format FORMAT     text, json, jsonl, markdown, html, annotations or csv
                          (default: by the ending of --out, else text)
  -o, --out FILE          write there, not to standard output
      --only TOPICS       some of names,quantities,dates,ages,roles,quotes
      --min-confidence N  leave out findings below this confidence, 0 to 1 (default 0.5)
      --group             articles of several stories: sort them, and compare each story for itself
                          (html writes one page a story into the folder --out)
      --fail-on WHAT      exit with 1 where there is a discrepancy, or a major one
      --published DATE    when plain text was published, ISO 8601
      --source NAME       the outlet of plain text
      --now DATE          the time against which embargoes of ninjs items are held
      --skip-invalid      report articles that cannot be read, and go on without them
  -q, --quiet             nothing on standard error but what made it fail
      --version           print the version
  -h, --help              print this

Exit status: 0 done, 1 what --fail-on names was found, 2 wrong use or input.

Examples:
  factdiff daily.json herald.html wire.txt --published 2024-05-14
  factdiff stories.jsonl --group --format jsonl --skip-invalid > comparisons.jsonl
  factdiff a.json b.json --out report.html
  cat articles.jsonl | factdiff - --only names,quantities --fail-on major --quiet
`
