// Makes better what already works without script. Everything here may fail and the page still does its work.
import { initAll } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
initAll()

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

// On a phone the list comes first: the filter waits folded.
if (window.matchMedia('(max-width: 768px)').matches) {
  for (const filter of document.querySelectorAll('details.filter')) {
    filter.open = false
  }
}
