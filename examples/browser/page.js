import { compareArticles, FactdiffError, renderHtml } from 'factdiff'

const form = document.querySelector('form')
const status = document.querySelector('[role=status]')
const report = document.querySelector('iframe')

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const { a, b, published } = Object.fromEntries(new FormData(form))
  const articles = [
    { id: 'a', source: 'First', text: a, ...(published && { publishedAt: published }) },
    { id: 'b', source: 'Second', text: b, ...(published && { publishedAt: published }) },
  ]
  try {
    const comparison = compareArticles(articles)
    status.textContent = `${comparison.findings.length} findings`
    report.srcdoc = renderHtml(comparison, articles)
    report.hidden = false
  } catch (error) {
    if (!(error instanceof FactdiffError)) throw error
    status.textContent = error.message
  }
})
